import { type ArticleId, idAlphabet } from '../article-id.ts';
import { type Day, dayNumber } from '../day.ts';
import type { FileName } from './file-name.ts';
import type { Manifest } from './format.ts';
import { sumOfPairs } from './pairs.ts';

/** How many files of ids there can be at most: as many as an id can have first two characters. */
export const mostIdsFiles = idAlphabet.length ** 2;

/** True for a number of files of ids that there can be. */
export function isNumberOfIdsFiles(number: number): boolean {
  return number >= 1 && number <= mostIdsFiles && Number.isInteger(Math.log2(number));
}

/** The file that has the headline of an id; null where there are none. */
export function idsFileOf(files: Manifest['ids'], id: ArticleId): FileName | null {
  return files[idsPlace(files.length, id)] ?? null;
}

/** The place of an id's file among so many: ids are spread over them in order of the alphabet, by their first two characters. */
export function idsPlace(files: number, id: ArticleId): number {
  const [first = '', second = ''] = id;
  const beginning = idAlphabet.indexOf(first) * idAlphabet.length + idAlphabet.indexOf(second);
  return Math.floor((beginning * files) / mostIdsFiles);
}

/** The pack that holds an article of this id and day (null: undated), if the archive has it; null where no pack could. */
export function packOf({ days, undated, packs }: Pick<Manifest, 'days' | 'undated' | 'packs'>, id: ArticleId, day: Day | null): FileName | null {
  const span = positionsOf(days, undated, day);
  if (span === null) return null;
  let found: FileName | null = null;
  let start = 0;
  for (const [name, count, first] of packs) {
    const end = start + count;
    // A pack that begins before the day holds the day's first ids; one that begins inside it says where.
    if (end > span.start && start < span.end && (start <= span.start || first <= id)) found = name;
    start = end;
  }
  return found;
}

/** The positions of a day's articles, or of the undated, among all of them, newest first; null where there are none. */
function positionsOf(days: Manifest['days'], undated: Manifest['undated'], day: Day | null): { start: number; end: number } | null {
  const wanted = day === null ? null : dayNumber(day);
  let [number, dated, before, through] = [0, 0, -1, -1];
  for (const counts of days) {
    number += counts[0] ?? 0;
    if (number === wanted) before = dated;
    dated += sumOfPairs(counts, 1);
    if (number === wanted) through = dated;
  }
  const all = sumOfPairs(undated, 0);
  if (wanted === null) return all > 0 ? { start: dated, end: dated + all } : null;
  return before < 0 ? null : { start: dated - through, end: dated - before };
}
