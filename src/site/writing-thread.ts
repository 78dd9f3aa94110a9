import { writeFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { openStore } from '#ingest/store/article-store.ts';
import { assemble } from '#ingest/store/pieces.ts';
import { sameRoom } from '#ingest/store/room.ts';
import type { PiecesToWrite } from './write-files.ts';

/** A thread that writes files for `write-files.ts`: some come in, and a word goes out when they are written. */
const folder: string = workerData;
const store = openStore(folder);
const room = sameRoom();

parentPort?.on('message', (files: readonly PiecesToWrite[]) => {
  for (const { to, pieces } of files) writeFileSync(to, assemble(pieces, store, room));
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
  parentPort?.postMessage('written');
});
