import { setFlagsFromString } from 'node:v8';
import { endWithPipe } from './end-with-pipe.ts';
import { run } from './run.ts';

// Left to itself, V8 lets the memory of an import grow to three times what is in use before it looks for what can go. So it looks each time
// that there is a third more, in threads as well: an archive of a million articles then takes less than 2 GB.
setFlagsFromString('--heap-growing-percent=33');

endWithPipe(process.stdout, process.stderr);
// Not process.exit: what was written to a pipe must arrive, and a server goes on.
process.exitCode = await run(process.argv.slice(2));
