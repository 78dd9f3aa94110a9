import { parentPort, workerData } from 'node:worker_threads';
import { type Look, signaturesOf } from './look-at-files.ts';

/** A thread that looks at files for `look-at-files.ts`, and ends. */
const look: Look = workerData;
const signatures = signaturesOf(look);
// Given away, and not copied.
parentPort?.postMessage(signatures, [signatures.buffer]);
