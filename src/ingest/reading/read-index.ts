import { crc32 } from 'node:zlib';
import { linesOfFile } from '../store/lines-of-file.ts';
import { readBlock } from './block/read-block.ts';
import type { Entry } from './entry.ts';
import { makeMemoryWatch } from './watch-memory.ts';

/** What an index says of a scope. */
interface Index {
  readonly entries: Map<string, Entry>;
  /** How long it is, and about how much of it these entries take. */
  readonly bytes: number;
  readonly bytesInUse: number;
}

/** What ends each part of a block's head: the scope it is of, and a sum of its bytes. */
const between = '\t';

/**
 * A block as the index has it, to be added in one go: other builds may add to it at the same time, with another scope. It begins with a line end as well, for what is there
 * last may be what a build could not finish when it was stopped.
 */
export function indexLine(scope: string, block: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`\n${scope}${between}${crc32(block)}${between}`), block, Buffer.from('\n')]);
}

/** Reads the entries of a scope, the last about each file. */
export function readIndex(path: string, scope: string, share: (text: string) => string): Index {
  const watchMemory = makeMemoryWatch();
  const entries = new Map<string, Entry>();
  const head = Buffer.from(`${scope}${between}`);
  const ofScope = { files: 0, bytes: 0 };
  let bytes = 0;
  for (const line of linesOfFile(path)) {
    bytes += line.length;
    const block = line.subarray(0, head.length).equals(head) ? wholeBlock(line.subarray(head.length)) : null;
    if (block === null) continue;
    const read = readBlock(block, share);
    ofScope.bytes += line.length;
    ofScope.files += read.length;
    for (const entry of read) {
      entries.set(entry.file, entry);
      watchMemory(entry.result.candidates.length);
    }
  }
  return { entries, bytes, bytesInUse: (ofScope.bytes * entries.size) / Math.max(1, ofScope.files) };
}

/** The block behind its sum; null where it is not what was written: a build was stopped, or the machine went down. */
function wholeBlock(line: Buffer): Buffer | null {
  const end = line.indexOf(between);
  const block = line.subarray(end + between.length);
  return end >= 0 && line.toString('latin1', 0, end) === String(crc32(block)) ? block : null;
}
