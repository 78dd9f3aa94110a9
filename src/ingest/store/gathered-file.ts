import { closeSync, openSync, writeSync } from 'node:fs';

/** A file that is only added to. What is added is gathered and written in large pieces. */
export interface GatheredFile {
  readonly add: (bytes: Buffer) => void;
  /** To be called after the last bytes; before, they cannot be relied on to be there. */
  readonly close: () => void;
}

/** How much is gathered before it is written, in bytes. */
const writtenAtOnce = 1024 * 1024;

/** Opens a file: a new one (`wx`), or at the end of one that may be there (`a`). Throws Node's error where it cannot be written. */
export function openGathered(path: string, flags: 'wx' | 'a'): GatheredFile {
  const file = openSync(path, flags);
  let gathered: Buffer[] = [];
  let waiting = 0;
  const flush = (): void => {
    writeAll(file, Buffer.concat(gathered));
    gathered = [];
    waiting = 0;
  };
  return {
    add: (bytes) => {
      gathered.push(bytes);
      waiting += bytes.length;
      if (waiting >= writtenAtOnce) flush();
    },
    close: () => {
      flush();
      closeSync(file);
    },
  };
}

function writeAll(file: number, bytes: Buffer): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
}
