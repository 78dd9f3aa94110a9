import { Worker } from 'node:worker_threads';
import type { ReadingOrder } from './reading-order.ts';
import type { FileResult } from './file-result.ts';

/** What a thread is started with: where it puts words, under a name of its own. */
export interface ThreadOrder extends ReadingOrder {
  readonly store: string;
  readonly part: string;
}

export type Request = { readonly kind: 'read'; readonly batch: number; readonly files: readonly string[] } | { readonly kind: 'end' };

/** What a batch gave, in the order of its files: a `FileResult` each, as JSON, which is less work for whoever receives it than copies of objects, and less memory. */
export interface Answer {
  readonly batch: number;
  readonly results: readonly string[];
}

/** A file to be read, and its size in bytes. */
export interface SizedFile {
  readonly file: string;
  readonly size: number;
}

/** What a thread is given at a time: enough that asking costs nothing, little enough that no thread is left with much at the end. */
const filesInBatch = 32;
const bytesInBatch = 512 * 1024;

/** Batches a thread has at once, so that it never waits for the next. */
const batchesAhead = 2;

/** What a thread runs: `reading-thread.ts`, compiled, which lies beside this once this is compiled as well (`src/launch/compile.js`). */
const compiledThread = new URL('reading-thread.js', import.meta.url);

/**
 * Reads files in as many threads as `parts` has names, each of which writes its words to a part of the store of that name. `found` is told
 * what each file gave, in no order. Rejects where a thread fails, which no file can make it do. Tests, which run what is not compiled, say where a compiled thread lies.
 */
export async function readInThreads(
  order: ReadingOrder & { readonly store: string },
  parts: readonly string[],
  files: readonly SizedFile[],
  found: (file: string, result: FileResult) => void,
  thread: URL = compiledThread,
): Promise<void> {
  const batches = cutIntoBatches(files);
  let next = 0;
  const workers = parts.map((part) => new Worker(thread, { workerData: { ...order, part } satisfies ThreadOrder }));
  const work = (worker: Worker): Promise<void> =>
    new Promise((resolve, reject) => {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
      const send = (request: Request): void => worker.postMessage(request);
      const sendNext = (): void => {
        const batch = batches[next];
        if (batch === undefined) return;
        send({ kind: 'read', batch: next, files: batch });
        next += 1;
        underWay += 1;
      };
      let underWay = 0;
      for (let ahead = 0; ahead < batchesAhead; ahead += 1) sendNext();
      if (underWay === 0) send({ kind: 'end' });
      worker.on('message', ({ batch, results }: Answer) => {
        underWay -= 1;
        for (const [index, json] of results.entries()) {
          const result: FileResult = JSON.parse(json);
          found(batches[batch]?.[index] ?? '', result);
        }
        sendNext();
        if (underWay === 0) send({ kind: 'end' });
      });
      worker.once('error', reject);
      worker.once('exit', (status) => (status === 0 ? resolve() : reject(new Error(`A thread that reads files ended with status ${status}`))));
    });
  try {
    await Promise.all(workers.map(work));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function cutIntoBatches(files: readonly SizedFile[]): string[][] {
  const batches: string[][] = [];
  let bytes = Infinity;
  for (const { file, size } of files) {
    const batch = batches.at(-1);
    if (batch && batch.length < filesInBatch && bytes + size <= bytesInBatch) {
      batch.push(file);
      bytes += size;
    } else {
      batches.push([file]);
      bytes = size;
    }
  }
  return batches;
}
