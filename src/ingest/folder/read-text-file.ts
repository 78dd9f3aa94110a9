import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { contentOf } from '../reading/signature.ts';
import { decodeText, type DecodedText } from './decode-text.ts';

/** No article is larger; what is, was meant for another program. In bytes. */
export const largestFile = 50 * 1024 * 1024;

/** A text with a digest of the bytes it was read from; without, where none were read. */
export type ReadText = DecodedText & { readonly content?: string };

/**
 * The text of a file, or why there is none. Reads while everything else waits: with thousands of small files, asking the system to read
 * them meanwhile took longer than reading them.
 */
export function readTextFile(path: string): ReadText {
  try {
    const bytes = readBytes(path);
    if (bytes === null) return { kind: 'unreadable file', fault: `is larger than ${largestFile / 1024 / 1024} MB` };
    return { ...decodeText(bytes, endingOf(path)), content: contentOf(bytes) };
  } catch {
    return { kind: 'unreadable file', fault: 'cannot be opened' };
  }
}

/** Null for a file that is too large. Its size is asked of the open file, so that the system looks the path up once. */
function readBytes(path: string): Buffer | null {
  const file = openSync(path, 'r');
  try {
    return fstatSync(file).size > largestFile ? null : readFileSync(file);
  } finally {
    closeSync(file);
  }
}

function endingOf(path: string): string {
  return extname(path).slice(1).toLowerCase();
}
