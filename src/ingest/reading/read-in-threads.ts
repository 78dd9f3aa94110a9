import { Worker } from 'node:worker_threads';
import type { ReadingOrder } from './reading-order.ts';

/** What a thread is started with: where it puts words, under a name of its own. */
export interface ThreadOrder extends ReadingOrder {
  readonly store: string;
  readonly part: string;
}

export type Request = { readonly kind: 'read'; readonly files: readonly string[] } | { readonly kind: 'end' };

/** Batches a thread has at once, so that it never waits for the next. */
const batchesAhead = 2;

/** What a thread runs: `reading-thread.ts`, compiled, which lies beside this once this is compiled as well (`src/launch/compile.js`). */
const compiledThread = new URL('reading-thread.js', import.meta.url);

/**
 * Reads files in as many threads as `parts` has names, each of which writes its words to a part of the store of that name. `found` is given
 * a block for each batch, in no order. Rejects where a thread fails, which no file can make it do, and where `found` does. Tests, which run what is not compiled, say where a compiled thread lies.
 */
export async function readInThreads(
  order: ReadingOrder & { readonly store: string },
  parts: readonly string[],
  batches: readonly (readonly string[])[],
  found: (block: Buffer) => void,
  thread: URL = compiledThread,
): Promise<void> {
  let next = 0;
  const workers = parts.map((part) => new Worker(thread, { workerData: { ...order, part } satisfies ThreadOrder }));
  const work = (worker: Worker): Promise<void> =>
    new Promise((resolve, reject) => {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
      const send = (request: Request): void => worker.postMessage(request);
      const sendNext = (): void => {
        const batch = batches[next];
        if (batch === undefined) return;
        send({ kind: 'read', files: batch });
        next += 1;
        underWay += 1;
      };
      let underWay = 0;
      for (let ahead = 0; ahead < batchesAhead; ahead += 1) sendNext();
      if (underWay === 0) send({ kind: 'end' });
      worker.on('message', (block: Uint8Array<ArrayBuffer>) => {
        underWay -= 1;
        try {
          found(asBuffer(block));
        } catch (error) {
          // The index cannot be added to, as where the disk is full.
          reject(error);
          return;
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

/** The same bytes, with what Node knows to do with them. */
export function asBuffer({ buffer, byteOffset, byteLength }: Uint8Array<ArrayBuffer>): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
