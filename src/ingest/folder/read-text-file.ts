import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { decodeText, type DecodedText } from './decode-text.ts';

/** No article is larger; what is, was meant for another program. In bytes. */
export const largestFile = 50 * 1024 * 1024;

/**
 * The text of a file, or why there is none. Reads while everything else waits: with thousands of small files, asking the system to read
 * them meanwhile took longer than reading them.
 */
export function readTextFile(path: string): DecodedText {
  try {
    return statSync(path).size > largestFile ? { fault: `is larger than ${largestFile / 1024 / 1024} MB` } : decodeText(readFileSync(path), endingOf(path));
  } catch {
    return { fault: 'cannot be opened' };
  }
}

function endingOf(path: string): string {
  return extname(path).slice(1).toLowerCase();
}
