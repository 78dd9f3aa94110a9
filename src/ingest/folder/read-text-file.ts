import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { extname } from 'node:path';
import { contentOf, signatureOfOpen } from '../reading/signature.ts';
import { decodeText, type DecodedText } from './decode-text.ts';
import { isNotInUtf8, notInUtf8 } from './name-in-utf8.ts';

/** No article is larger; what is, was meant for another program. In bytes. */
export const largestFile = 50 * 1024 * 1024;

/** A text with a digest of the bytes it was read from, and the signature that their file had just before; without, where none were read. */
export type ReadText = DecodedText & { readonly content?: string; readonly signature?: number | null };

/**
 * The text of a file, or why there is none. Reads while everything else waits: with thousands of small files, asking the system to read
 * them meanwhile took longer than reading them.
 */
export function readTextFile(path: string): ReadText {
  try {
    const { bytes, signature } = readBytes(path);
    if (bytes === null) return { kind: 'large file', fault: `is larger than ${largestFile / 1024 / 1024} MB` };
    return { ...decodeText(bytes, endingOf(path)), content: contentOf(bytes), signature };
  } catch {
    return isNotInUtf8(path) ? { kind: 'unreadable name', fault: notInUtf8 } : { kind: 'unreadable file', fault: 'cannot be opened' };
  }
}

/** Where files are read to that fit, which nearly all do: the system has to find memory for each read that goes somewhere else. Nothing of a file outlives its text. */
const room = Buffer.allocUnsafeSlow(128 * 1024);

/** No bytes of a file that is too large. They are good until the next are read. The signature first: if the file is changed meanwhile, it is read again the next time. */
function readBytes(path: string): { readonly bytes: Buffer | null; readonly signature: number | null } {
  const file = openSync(path, 'r');
  try {
    const signature = signatureOfOpen(file);
    const length = fillRoom(file);
    if (length < room.length) return { bytes: room.subarray(0, length), signature };
    return { bytes: fstatSync(file).size > largestFile ? null : Buffer.concat([room, readFileSync(file)]), signature };
  } finally {
    closeSync(file);
  }
}

/** How many bytes there were, at most as many as there is room for. */
function fillRoom(file: number): number {
  let length = 0;
  while (length < room.length) {
    const read = readSync(file, room, length, room.length - length, null);
    if (read === 0) break;
    length += read;
  }
  return length;
}

function endingOf(path: string): string {
  return extname(path).slice(1).toLowerCase();
}
