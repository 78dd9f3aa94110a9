import { type ArticleId, idAlphabet } from '../article-id.ts';
import type { Day } from '../day.ts';
import type { Calendar } from './calendar.ts';
import type { FileName } from './file-name.ts';
import type { Manifest } from './format.ts';

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
export function packOf(manifest: Manifest, calendar: Calendar, id: ArticleId, day: Day | null): FileName | null {
  const span = positionsOf(manifest, calendar, day);
  if (span === null) return null;
  let found: FileName | null = null;
  let start = 0;
  for (const [name, count, first] of manifest.packs) {
    const end = start + count;
    // A pack that begins before the day holds the day's first ids; one that begins inside it says where.
    if (end > span.start && start < span.end && (start <= span.start || first <= id)) found = name;
    start = end;
  }
  return found;
}

function positionsOf(manifest: Manifest, calendar: Calendar, day: Day | null): { start: number; end: number } | null {
  if (day === null) return calendar.dated < manifest.articles ? { start: calendar.dated, end: manifest.articles } : null;
  const entry = calendar.days.find((candidate) => candidate.day === day);
  return entry ? { start: entry.newer, end: entry.newer + entry.articles } : null;
}
