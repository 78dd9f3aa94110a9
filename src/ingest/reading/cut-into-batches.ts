/** What is read at a time, and kept in a block: enough that asking costs nothing and texts that many have are written once. */
const mostFiles = 256;

/** So many batches each thread has at least, where there are files enough, so that none is left with much at the end. */
const batchesEach = 8;

/** Cuts a list of files into what threads are given at a time. */
export function cutIntoBatches(files: readonly string[], threads: number): string[][] {
  const length = Math.max(1, Math.min(mostFiles, Math.floor(files.length / (threads * batchesEach))));
  return Array.from({ length: Math.ceil(files.length / length) }, (_, at) => files.slice(at * length, (at + 1) * length));
}
