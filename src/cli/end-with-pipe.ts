import { writeSync } from 'node:fs';
import { describeFault } from './describe-fault.ts';

/** What a shell reports of a program that a closed pipe ended: 128 and the number of SIGPIPE. */
const endedByPipe = 141;

/**
 * Ends the program once what it says can go nowhere: quietly where nobody reads it any more, as in `npm run check -- --json | head`, else with why, as where it goes to a
 * file on a disk that is full. Node would end it with a stack trace.
 */
export function endWithPipe(...streams: readonly NodeJS.WriteStream[]): void {
  for (const stream of streams) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(endedByPipe);
      tell(describeFault(error));
      process.exit(1);
    });
  }
}

/** At once, for the program ends; and not by a stream, which may be the one that failed. */
function tell(words: string): void {
  try {
    writeSync(process.stderr.fd, `${words}\n`);
  } catch {
    // There is nowhere left to tell it.
  }
}
