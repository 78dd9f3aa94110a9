import { stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { PlaceError } from './place-error.ts';

/** The whole path of the folder to be imported. Throws a PlaceError that says what stands there instead, and what to do. */
export async function findFolder(folder: string): Promise<string> {
  const path = resolve(folder);
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) return path;
  if (found) throw new PlaceError(`${path} is a file, not a folder; name the folder it lies in`);
  throw new PlaceError(`There is no folder ${path}; ${whatToDo(folder)}`);
}

function whatToDo(folder: string): string {
  if (sep === '/' && folder.includes('\\')) return 'on this system the parts of a path are joined by /, and a drive such as C: is a folder (under WSL, /mnt/c)';
  return 'name the folder that holds the articles, and put quotation marks around a name with spaces';
}
