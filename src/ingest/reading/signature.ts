import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';

/**
 * Clocks of file systems are coarse: a file that was changed twice at once has one time. Of one that has just been changed, in
 * milliseconds, nothing is concluded. Git does the same ("racy git", https://git-scm.com/docs/racy-git).
 */
const settled = 2000;

/**
 * What the file system says of a file that changes whenever its content does: size, times of change, and which file it is. No signature
 * for a file that is not there or was changed just now. The size is in bytes.
 */
export function signatureOf(path: string, now: number = Date.now()): { readonly signature: string | null; readonly size: number } {
  try {
    const { size, mtimeMs, ctimeMs, ino } = statSync(path);
    const isSettled = now - Math.max(mtimeMs, ctimeMs) > settled;
    return { signature: isSettled ? `${size} ${mtimeMs} ${ctimeMs} ${ino}` : null, size };
  } catch {
    return { signature: null, size: 0 };
  }
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
