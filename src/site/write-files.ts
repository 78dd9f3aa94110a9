import { writeFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { BundleFile } from '#ingest/bundle/bundle-file.ts';
import type { ArticleStore } from '#ingest/store/article-store.ts';
import type { Pieces } from '#ingest/store/pieces.ts';
import { sameRoom } from '#ingest/store/room.ts';

/** A file of the bundle, and the path of the file system that it is written to. */
export interface FileToWrite {
  readonly file: BundleFile;
  readonly to: string;
}

/** A file that a thread writes. */
export interface PiecesToWrite {
  readonly to: string;
  readonly pieces: Pieces;
}

/** A thread takes as long to start as writing so many bytes. */
const bytesForThread = 20_000_000;

/** How many files are written between two looks at what the other thread does. */
const filesAtOnce = 16;

/** What a thread runs: `writing-thread.ts`, compiled, which lies beside this once this is compiled as well (`src/launch/compile.js`). */
const compiledThread = new URL('writing-thread.js', import.meta.url);

/**
 * Writes files. Where there is much to write, a thread takes from their beginning while this one takes from their end, until they meet. Rejects with Node's error where one
 * cannot be written; then nothing more is being written. Tests, which run what is not compiled, say where a compiled thread lies.
 */
export async function writeFiles(files: readonly FileToWrite[], store: ArticleStore, thread: URL = compiledThread, much = bytesForThread): Promise<void> {
  const queue = [...files];
  /** Those that no other thread can put together: some of their words are in memory, or they are made of none. */
  const own: FileToWrite[] = [];
  const room = sameRoom();
  const writeHere = async (): Promise<void> => {
    while (own.length + queue.length > 0) {
      for (const { file, to } of (own.length > 0 ? own : queue).splice(-filesAtOnce)) writeFileSync(to, file.bytes(room));
      await setImmediate();
    }
  };
  const take = (): PiecesToWrite[] => {
    const taken: PiecesToWrite[] = [];
    for (let one = queue.shift(); one; one = taken.length < filesAtOnce ? queue.shift() : undefined) {
      const pieces = one.file.pieces?.();
      if (pieces?.parts.every(store.isFile)) taken.push({ to: one.to, pieces });
      else own.push(one);
    }
    return taken;
  };
  const { folder } = store;
  const isMuch = files.reduce((sum, { file }) => sum + (file.size ?? 0), 0) >= much;
  const stop = (error: unknown): never => {
    queue.length = 0;
    own.length = 0;
    throw error;
  };
  const helper = folder !== null && isMuch ? writeInThread(folder, take, thread) : Promise.resolve();
  const ended = await Promise.allSettled([helper.catch(stop), writeHere().catch(stop)]);
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
}

/** Lets a thread write what `take` gives, until that is nothing. */
async function writeInThread(folder: string, take: () => PiecesToWrite[], thread: URL): Promise<void> {
  const worker = new Worker(thread, { workerData: folder });
  try {
    await new Promise<void>((resolve, reject) => {
      const sendNext = (): void => {
        const files = take();
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
        if (files.length > 0) worker.postMessage(files);
        else resolve();
      };
      worker.on('message', sendNext).once('error', reject);
      worker.once('exit', (status) => reject(new Error(`A thread that writes files ended with status ${status}`)));
      sendNext();
    });
  } finally {
    await worker.terminate();
  }
}
