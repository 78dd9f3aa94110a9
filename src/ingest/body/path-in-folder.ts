import { posix } from 'node:path';
import { decodePercent } from '../decode-percent.ts';

/**
 * The paths that a relative address may mean, seen from a file, the likeliest first; a slash at its head is the folder itself. None outside
 * of the folder. A name may hold `#` and `?` (`pic #1.png`), which in an address begin what is no part of the path.
 */
export function pathsInFolder(address: string, file: string): string[] {
  const cut = address.replace(/[?#].*$/s, '');
  return [...new Set([address, cut])].map((one) => pathOf(one, file)).filter((path) => path !== null);
}

/** The paths that the name of a note or a picture may mean: those of an address, from the folder's top, and in any folder (see `pathsByName`). */
export function pathsOfName(name: string, file: string): string[] {
  const bare = decodePercent(name);
  return [...new Set([...pathsInFolder(name, file), ...pathsInFolder(`/${name}`, file), `*/${posix.basename(bare).toLowerCase()}`])];
}

function pathOf(address: string, file: string): string | null {
  const bare = decodePercent(address);
  const path = posix.normalize(bare.startsWith('/') ? `.${bare}` : posix.join(posix.dirname(file), bare));
  return path === '..' || path.startsWith('../') ? null : path;
}
