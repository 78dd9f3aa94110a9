/** What a shell reports of a program that a closed pipe ended: 128 and the number of SIGPIPE. */
const endedByPipe = 141;

/** Ends the program quietly once nobody reads what it writes, as in `npm run check -- --json | head`. Node would end it with a stack trace. */
export function endWithPipe(...streams: readonly NodeJS.WriteStream[]): void {
  for (const stream of streams) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit(endedByPipe);
    });
  }
}
