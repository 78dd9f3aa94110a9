import { posix } from 'node:path';
import { decodePercent } from '../decode-percent.ts';

/** The path that a relative address means, seen from a file; a slash at its head is the folder itself. Null outside of the folder. */
export function pathInFolder(address: string, file: string): string | null {
  const bare = decodePercent(address.replace(/[?#].*$/, ''));
  const path = posix.normalize(bare.startsWith('/') ? `.${bare}` : posix.join(posix.dirname(file), bare));
  return path === '..' || path.startsWith('../') ? null : path;
}
