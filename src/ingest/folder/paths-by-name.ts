import { posix } from 'node:path';

/**
 * The paths of files whose names no other file has, each by its name in lower case with an asterisk for its folders: notebooks refer to
 * files so, wherever they lie.
 */
export function pathsByName(paths: readonly string[]): Map<string, string> {
  const byName = new Map<string, string>();
  const repeated = new Set<string>();
  for (const path of paths) {
    const key = `*/${posix.basename(path).normalize('NFC').toLowerCase()}`;
    if (byName.has(key)) repeated.add(key);
    byName.set(key, path);
  }
  for (const key of repeated) byName.delete(key);
  return byName;
}
