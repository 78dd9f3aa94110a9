import { Worker } from 'node:worker_threads';
import { signatureOf } from './signature.ts';

/** What a thread looks at. */
export interface Look {
  readonly folder: string;
  readonly files: readonly string[];
}

/** A thread takes as long to start as looking at so many files. */
const filesForThread = 5000;

/** What a thread runs: `looking-thread.ts`, compiled, as with `read-in-threads.ts`. */
const compiledThread = new URL('looking-thread.js', import.meta.url);

/** Of a file that has no signature. */
const noSignature = Number.NaN;

/**
 * The signatures of files of a folder, in their order. Where there are many, another thread asks the file system for them, for this one has
 * something else to do meanwhile.
 */
export function lookAtFiles(look: Look, thread: URL = compiledThread): Promise<Float64Array> {
  return look.files.length < filesForThread ? Promise.resolve(signaturesOf(look)) : lookInThread(look, thread);
}

/** The same in this thread. */
export function signaturesOf({ folder, files }: Look): Float64Array<ArrayBuffer> {
  // Not by `join`, which takes as long to put a path in order as the system takes to look it up.
  return Float64Array.from(files, (file) => signatureOf(`${folder}/${file}`) ?? noSignature);
}

function lookInThread(look: Look, thread: URL): Promise<Float64Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(thread, { workerData: look }).once('message', resolve).once('error', reject);
    worker.once('exit', (status) => reject(new Error(`A thread that looks at files ended with status ${status}`)));
  });
}
