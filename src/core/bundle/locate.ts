import { type ArticleId, idAlphabet } from '../article-id.ts';
import type { Day } from '../day.ts';
import type { Calendar } from './calendar.ts';
import type { FileName, Manifest } from './format.ts';

/** The file that tells the day of an id. */
export function idsFileOf(ids: Manifest['ids'], id: ArticleId): FileName | null {
  return ids.files[idsPlace(ids.digits, id)] ?? null;
}

/** The place of an id's file: its first digits as a number to base 32. */
export function idsPlace(digits: number, id: ArticleId): number {
  let place = 0;
  for (const digit of id.slice(0, digits)) place = place * idAlphabet.length + idAlphabet.indexOf(digit);
  return place;
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
