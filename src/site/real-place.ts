import { readlink, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** Where a path leads once every link on the way is followed. What does not exist yet keeps its name below the nearest folder that does. */
export async function realPlace(path: string): Promise<string> {
  const whole = resolve(path);
  try {
    return await realpath(whole);
  } catch (error) {
    if (!isMissing(error) || dirname(whole) === whole) throw error;
  }
  // A link may lead to where nothing is yet.
  const target = await readlink(whole).catch(() => null);
  const parent = await realPlace(dirname(whole));
  return target === null ? join(parent, basename(whole)) : realPlace(resolve(parent, target));
}

/** True where a real place lies in a folder, or is it. */
export function isInside(folder: string, place: string): boolean {
  const way = relative(folder, place);
  return way.split(sep)[0] !== '..' && !isAbsolute(way);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
