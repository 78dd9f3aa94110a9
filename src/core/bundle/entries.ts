import { isIdBeginning } from '../article-id.ts';
import { type FileName, isFileName } from './file-name.ts';

/*
 * What the long lists of a manifest are made of. Each is one look at an entry: 50,000 articles have 6,000 of them, and a slow phone is to show one of the articles in the meantime. Without
 * a library, for what opens an article first asks as well (`app/early-article.ts`).
 */

/** A file and how many articles it holds. */
export type FileEntry = readonly [name: FileName, articles: number];

/** A pack, how many articles it holds, and the beginning of its first id. */
export type PackEntry = readonly [name: FileName, articles: number, first: string];

/** True for a file and how many articles it holds. */
export function isFileEntry(entry: unknown): entry is FileEntry {
  return Array.isArray(entry) && entry.length === 2 && isName(entry[0]) && isCount(entry[1]);
}

/** True for a pack. */
export function isPackEntry(entry: unknown): entry is PackEntry {
  return Array.isArray(entry) && entry.length === 3 && isName(entry[0]) && isCount(entry[1]) && typeof entry[2] === 'string' && isIdBeginning(entry[2]);
}

/** True for a day with its counts: integers, which `find-wrong-sum.ts` looks at. */
export function isDayEntry(entry: unknown): entry is readonly number[] {
  return areIntegers(entry) && entry.length >= 3;
}

/** True for the name of a file. */
export function isName(entry: unknown): entry is FileName {
  return typeof entry === 'string' && isFileName(entry);
}

/** True for a list of integers. */
export function areIntegers(entry: unknown): entry is readonly number[] {
  return Array.isArray(entry) && entry.every(Number.isInteger);
}

/** True for a number of things. */
function isCount(entry: unknown): entry is number {
  return Number.isInteger(entry) && Number(entry) >= 0;
}
