import type { Row, SourceName } from '../article.ts';
import { type Day, dayFromNumber } from '../day.ts';
import { dayOf } from '../published.ts';
import type { Manifest } from './format.ts';

/** One day of an archive with its articles per source, by the source's place in `Calendar.sources`. */
export interface CalendarDay {
  readonly day: Day;
  readonly counts: ReadonlyMap<number, number>;
  /** Articles of all sources on this day. */
  readonly articles: number;
  /** How many articles of the archive are newer: the position of this day's first article. */
  readonly newer: number;
}

/** The counts of the manifest, unpacked: enough to answer every date and source filter before anything else is loaded. */
export interface Calendar {
  readonly sources: readonly SourceName[];
  /** Newest first; only days that have articles, or had before they were counted again. */
  readonly days: readonly CalendarDay[];
  readonly dated: number;
  readonly undated: ReadonlyMap<number, number>;
}

/** Unpacks the counts of a manifest. */
export function readCalendar(manifest: Pick<Manifest, 'sources' | 'days' | 'undated'>): Calendar {
  let number = 0;
  const oldestFirst = manifest.days.map(([gap = 0, ...pairs]) => {
    number += gap;
    const counts = readPairs(pairs);
    return { day: dayFromNumber(number), counts, articles: sum(counts) };
  });
  return { sources: manifest.sources, ...placeDays(oldestFirst.toReversed()), undated: readPairs(manifest.undated) };
}

/** The same days and sources, with the counts of some of the rows: those that a query finds. */
export function recount(calendar: Calendar, rows: readonly Row[]): Calendar {
  const places = new Map(calendar.sources.map((source, place) => [source, place]));
  const perDay = new Map<Day | null, Map<number, number>>();
  for (const { published, source } of rows) {
    const day = published && dayOf(published);
    const place = places.get(source) ?? -1;
    const counts = perDay.get(day) ?? new Map<number, number>();
    perDay.set(day, counts.set(place, (counts.get(place) ?? 0) + 1));
  }
  const none: ReadonlyMap<number, number> = new Map();
  const days = calendar.days.map(({ day }) => ({ day, counts: perDay.get(day) ?? none, articles: sum(perDay.get(day) ?? none) }));
  return { sources: calendar.sources, ...placeDays(days), undated: perDay.get(null) ?? none };
}

/** Tells of each day, newest first, how many articles are newer. */
function placeDays(newestFirst: readonly Omit<CalendarDay, 'newer'>[]): Pick<Calendar, 'days' | 'dated'> {
  let newer = 0;
  const days = newestFirst.map((entry) => {
    const day = { ...entry, newer };
    newer += entry.articles;
    return day;
  });
  return { days, dated: newer };
}

function readPairs(pairs: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (let at = 0; at + 1 < pairs.length; at += 2) counts.set(pairs[at] ?? 0, pairs[at + 1] ?? 0);
  return counts;
}

/** The sum of all counts. */
function sum(counts: ReadonlyMap<unknown, number>): number {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
}
