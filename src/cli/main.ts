import { letMemoryDouble } from '#ingest/reading/watch-memory.ts';
import { endWithPipe } from './end-with-pipe.ts';
import { run } from './run.ts';

/** Does what the words on the command line ask for, and answers with the exit status. Started by `src/launch/dateline.js`. */
export async function main(words: readonly string[]): Promise<number> {
  letMemoryDouble();
  endWithPipe(process.stdout, process.stderr);
  return run(words);
}
