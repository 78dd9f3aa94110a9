import { letMemoryDouble } from '#ingest/reading/watch-memory.ts';
import { endWithPipe } from './end-with-pipe.ts';
import { run } from './run.ts';

letMemoryDouble();
endWithPipe(process.stdout, process.stderr);
// Not process.exit: what was written to a pipe must arrive, and a server goes on.
process.exitCode = await run(process.argv.slice(2));
