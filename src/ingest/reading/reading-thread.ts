import { parentPort, workerData } from 'node:worker_threads';
import { writeWords } from '../store/article-store.ts';
import { blockReader } from './block-reader.ts';
import type { Request, ThreadOrder } from './read-in-threads.ts';

/** A thread that reads files for `read-in-threads.ts`: a batch of paths comes in, a block about them goes out. */
const port = parentPort;
if (port === null) throw new Error('To be run as a thread');
const { store, part, ...order }: ThreadOrder = workerData;
const writer = writeWords(store, part);
const readBatch = blockReader(order, writer);

port.on('message', (request: Request) => {
  if (request.kind === 'end') {
    writer.close();
    port.close();
    return;
  }
  const block = readBatch(request.files);
  // Given away, and not copied.
  port.postMessage(block, [block.buffer]);
});
