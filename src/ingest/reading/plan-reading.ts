import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

/** A thread takes as long to start as reading so many bytes: it has to load the importer, and none of what it runs is warm. */
const bytesForThread = 3_000_000;

/** What is read at a time, and kept in a block: enough that asking costs nothing and texts that many files have are written once. */
export const mostFiles = 256;
const bytesAtOnce = 1_500_000;

/** So many batches each thread has at least, where there are files enough, so that none is left with much at the end. */
const batchesEach = 8;

/** In how many threads files are read, and which of them at a time. */
interface ReadingPlan {
  readonly threads: number;
  readonly batches: readonly (readonly string[])[];
}

/** Plans the reading of files of a folder. Looks at the sizes of as many of them as it takes to know that all processors have enough to do; the others are taken to be as large. */
export function planReading(folder: string, files: readonly string[], processors = availableParallelism(), sizeOf = sizeOfFile): ReadingPlan {
  let bytes = 0;
  let looked = 0;
  for (; looked < files.length && bytes < processors * bytesForThread; looked += 1) bytes += sizeOf(join(folder, files[looked] ?? ''));
  const threads = Math.max(1, Math.min(processors, Math.floor(bytes / bytesForThread)));
  const ofBytes = Math.floor((bytesAtOnce * looked) / Math.max(1, bytes));
  const share = threads === 1 ? mostFiles : Math.floor(files.length / (threads * batchesEach));
  const length = Math.max(1, Math.min(mostFiles, ofBytes, share));
  return { threads, batches: Array.from({ length: Math.ceil(files.length / length) }, (_, at) => files.slice(at * length, (at + 1) * length)) };
}

/** 0 for a file that is gone, or that may not be looked at: reading it will tell. */
function sizeOfFile(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}
