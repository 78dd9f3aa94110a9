import { closeSync, openSync, writeSync } from 'node:fs';

/** A file that is only added to. What is added is gathered and written in large pieces. */
export interface GatheredFile {
  /** Gives the bytes that the text has in the file, which are good until more is added. */
  readonly add: (text: string) => Buffer;
  /** To be called after the last text; before, none can be relied on to be there. */
  readonly close: () => void;
}

/** How much is gathered before it is written, in bytes. */
const writtenAtOnce = 1024 * 1024;

/** No character of a text takes more bytes, for each of its code units. */
const mostBytes = 3;

/** Opens a file: a new one (`wx`), or at the end of one that may be there (`a`). Throws Node's error where it cannot be written. */
export function openGathered(path: string, flags: 'wx' | 'a'): GatheredFile {
  const file = openSync(path, flags);
  const gathered = Buffer.allocUnsafeSlow(writtenAtOnce);
  let length = 0;
  const flush = (): void => {
    writeAll(file, gathered.subarray(0, length));
    length = 0;
  };
  return {
    add: (text) => {
      if (text.length * mostBytes > gathered.length - length) flush();
      if (text.length * mostBytes > gathered.length) {
        const bytes = Buffer.from(text);
        writeAll(file, bytes);
        return bytes;
      }
      const start = length;
      length += gathered.write(text, start);
      return gathered.subarray(start, length);
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
