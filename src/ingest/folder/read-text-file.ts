import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import { decodeText, type DecodedText } from './decode-text.ts';

/** No article is larger; what is, was meant for another program. In bytes. */
export const largestFile = 50 * 1024 * 1024;

/** The text of a file, or why there is none. */
export async function readTextFile(path: string): Promise<DecodedText> {
  try {
    const file = await open(path);
    try {
      const { size } = await file.stat();
      return size > largestFile ? { kind: 'unreadable file', fault: `is larger than ${largestFile / 1024 / 1024} MB` } : decodeText(await file.readFile(), endingOf(path));
    } finally {
      await file.close();
    }
  } catch {
    return { kind: 'unreadable file', fault: 'cannot be opened' };
  }
}

function endingOf(path: string): string {
  return extname(path).slice(1).toLowerCase();
}
