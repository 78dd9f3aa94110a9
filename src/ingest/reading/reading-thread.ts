import { parentPort, workerData } from 'node:worker_threads';
import { writeWords } from '../store/article-store.ts';
import { fileReader } from './file-reader.ts';
import type { Answer, Request, ThreadOrder } from './read-in-threads.ts';

/** A thread that reads files for `read-in-threads.ts`: a batch of paths comes in, what they gave goes out. */
const port = parentPort;
if (port === null) throw new Error('To be run as a thread');
const { store, part, ...order }: ThreadOrder = workerData;
const writer = writeWords(store, part);
const read = fileReader(order, writer);

port.on('message', (request: Request) => {
  if (request.kind === 'end') {
    writer.close();
    port.close();
    return;
  }
  const answer: Answer = { batch: request.batch, results: request.files.map((file) => JSON.stringify(read(file))) };
  port.postMessage(answer);
});
