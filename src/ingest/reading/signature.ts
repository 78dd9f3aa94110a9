import { hash } from 'node:crypto';
import { fstatSync, readFileSync, type Stats, statSync } from 'node:fs';

/**
 * Clocks of file systems are coarse: a file that was changed twice at once has one time. Of one that has just been changed, in
 * milliseconds, nothing is concluded. Git does the same ("racy git", https://git-scm.com/docs/racy-git).
 */
const settled = 2000;

/**
 * What the file system says of a file that changes whenever its content does (size, times of change, and which file it is), as a whole number of 53 bits. No signature
 * for a file that is not there or was changed just now.
 */
export function signatureOf(path: string, now: number = Date.now()): number | null {
  try {
    return signatureFrom(statSync(path), now);
  } catch {
    return null;
  }
}

/** The same of a file that is open, which costs nearly nothing. Throws Node's error where it is not. */
export function signatureOfOpen(file: number, now: number = Date.now()): number | null {
  return signatureFrom(fstatSync(file), now);
}

function signatureFrom({ size, mtimeMs, ctimeMs, ino }: Stats, now: number): number | null {
  const isSettled = now - Math.max(mtimeMs, ctimeMs) > settled;
  return isSettled ? mix(size, mtimeMs, ctimeMs, ino) : null;
}

/** The bits of numbers, for mixing them: an archive has a signature for each of its files, and as texts they took more memory than all else that is asked of a file. */
const numbers = new Float64Array(4);
const bits = new Uint32Array(numbers.buffer);

/** One number of others; any change of them gives another but once in 2^53 times. The steps are those of FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), twice, with other beginnings and turned. */
function mix(...some: readonly [number, number, number, number]): number {
  numbers.set(some);
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (const part of bits) {
    low = Math.imul(low ^ part, 0x01000193);
    low ^= low >>> 15;
    high = Math.imul(high ^ part, 0x85ebca6b);
    high ^= high >>> 13;
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}

/** A digest of a file's bytes. */
export function contentOf(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'base64url').slice(0, 22);
}

/** The same of the file at a path; null where it cannot be read. */
export function contentAt(path: string): string | null {
  try {
    return contentOf(readFileSync(path));
  } catch {
    return null;
  }
}
