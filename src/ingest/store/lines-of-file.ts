import { closeSync, openSync, readSync } from 'node:fs';

const lineEnd = 10;

/**
 * The bytes of each line that is ended by `\n`, one after the other; none where there is no such file. Of the file, no more is held than
 * `readAtOnce` bytes and a line: what an archive of a million articles gave is longer than a text, or what Node reads at once, can be.
 */
export function* linesOfFile(path: string, readAtOnce = 1024 * 1024): Generator<Buffer> {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return;
  }
  try {
    let begun: Buffer[] = [];
    for (;;) {
      const piece = Buffer.allocUnsafe(readAtOnce);
      const bytes = piece.subarray(0, readSync(file, piece));
      if (bytes.length === 0) return;
      let start = 0;
      for (let end = bytes.indexOf(lineEnd); end >= 0; end = bytes.indexOf(lineEnd, start)) {
        const rest = bytes.subarray(start, end);
        yield begun.length === 0 ? rest : Buffer.concat([...begun, rest]);
        begun = [];
        start = end + 1;
      }
      if (start < bytes.length) begun.push(bytes.subarray(start));
    }
  } finally {
    closeSync(file);
  }
}
