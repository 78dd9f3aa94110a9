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
  /** Whether lines that are added now would be of this scope. */
  readonly isOpen: boolean;
}

/** How a line begins that says of what scope those after it are. */
const scopeMark = '{"scope":';

/** A line that says of what scope those after it are. */
export function openingLine(scope: string): string {
  return `${scopeMark}${JSON.stringify(scope)}}\n`;
}

/** Reads the entries of a scope, the last about each file. */
export function readIndex(path: string, scope: string, share: (text: string) => string): Index {
  const watchMemory = makeMemoryWatch();
  const entries = new Map<string, Entry>();
  const ofScope = { files: 0, bytes: 0 };
  const mark = Buffer.from(scopeMark);
  const opening = Buffer.from(openingLine(scope)).subarray(0, -1);
  let bytes = 0;
  let isOpen = false;
  for (const line of linesOfFile(path)) {
    bytes += line.length;
    if (line.subarray(0, mark.length).equals(mark)) isOpen = line.equals(opening);
    const read = isOpen ? readWhole(line, share) : [];
    if (read.length > 0) ofScope.bytes += line.length;
    ofScope.files += read.length;
    for (const entry of read) {
      entries.set(entry.file, entry);
      watchMemory(entry.result.candidates.length);
    }
  }
  return { entries, bytes, bytesInUse: (ofScope.bytes * entries.size) / Math.max(1, ofScope.files), isOpen };
}

/** What a line says; nothing where it is one that a build could not finish when it was stopped. */
function readWhole(line: Buffer, share: (text: string) => string): readonly Entry[] {
  try {
    return readBlock(line, share);
  } catch {
    return [];
  }
}
