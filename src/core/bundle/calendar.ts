import type { Row, SourceName } from '../article.ts';
import { type Day, dayFromNumber } from '../day.ts';
import type { Origins } from '../facets/columns.ts';
import { dayOf } from '../published.ts';
import type { Manifest } from './format.ts';
import { eachPair } from './pairs.ts';

/** Articles per source, by the source's place in `Calendar.sources`. */
export interface Counts {
  readonly all: ReadonlyMap<number, number>;
  /** Those of them whose capture is suspect. */
  readonly suspects: ReadonlyMap<number, number>;
}

/** One day of an archive with its articles. */
export interface CalendarDay {
  readonly day: Day;
  readonly counts: Counts;
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
  readonly undated: Counts;
}

/** Unpacks the counts of a manifest. */
export function readCalendar({ sources, days: packed, undated, suspects }: Pick<Manifest, 'sources' | 'days' | 'undated' | 'suspects'>): Calendar {
  const suspectDays = new Map(readDays(suspects.days));
  const newestFirst = readDays(packed)
    .reverse()
    .map(([day, all]) => ({ day, counts: { all, suspects: suspectDays.get(day) ?? none }, articles: sum(all) }));
  return { sources, ...placeDays(newestFirst), undated: { all: readPairs(undated, 0), suspects: readPairs(suspects.undated, 0) } };
}

/** The same days and sources, with the counts of some of the rows: those that a query finds. */
export function recount(calendar: Calendar, rows: readonly Row[]): Calendar {
  const places = new Map(calendar.sources.map((source, place) => [source, place]));
  const perDay = new Map<Day | null, { readonly all: Map<number, number>; readonly suspects: Map<number, number> }>();
  for (const { published, source, suspicion } of rows) {
    const day = published && dayOf(published);
    const place = places.get(source) ?? -1;
    const counts = perDay.get(day) ?? { all: new Map<number, number>(), suspects: new Map<number, number>() };
    perDay.set(day, counts);
    for (const some of suspicion === undefined ? [counts.all] : [counts.all, counts.suspects]) some.set(place, (some.get(place) ?? 0) + 1);
  }
  const days = calendar.days.map(({ day }) => ((counts: Counts) => ({ day, counts, articles: sum(counts.all) }))(perDay.get(day) ?? nothing));
  return { sources: calendar.sources, ...placeDays(days), undated: perDay.get(null) ?? nothing };
}

/** The same days and sources, with the counts of some articles: those whose positions are marked in `left`. */
export function calendarOf(calendar: Calendar, { sources, suspect }: Pick<Origins, 'sources' | 'suspect'>, left: Uint8Array): Calendar {
  // Counted in arrays, for a map takes several times as long, and this is done at every change of the filter.
  const tallies = { all: new Uint32Array(calendar.sources.length), suspects: new Uint32Array(calendar.sources.length) };
  const count = (start: number, end: number): Counts => {
    const seen: number[] = [];
    for (let position = start; position < end; position += 1) {
      if (left[position] !== 1) continue;
      const source = sources[position] ?? 0;
      const before = tallies.all[source] ?? 0;
      if (before === 0) seen.push(source);
      tallies.all[source] = before + 1;
      if (suspect[position] === 1) tallies.suspects[source] = (tallies.suspects[source] ?? 0) + 1;
    }
    return { all: takeTallies(tallies.all, seen), suspects: takeTallies(tallies.suspects, seen) };
  };
  const days = calendar.days.map(({ day, newer, articles }) => ((counts: Counts) => ({ day, counts, articles: sum(counts.all) }))(count(newer, newer + articles)));
  return { sources: calendar.sources, ...placeDays(days), undated: count(calendar.dated, left.length) };
}

/** The counts of some sources, which are then to be counted from nothing again. */
function takeTallies(tallies: Uint32Array, sources: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const source of sources) {
    const count = tallies[source] ?? 0;
    if (count > 0) counts.set(source, count);
    tallies[source] = 0;
  }
  return counts;
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

const none: ReadonlyMap<number, number> = new Map();
const nothing: Counts = { all: none, suspects: none };

/** Days with their counts, oldest first, as the manifest has them. */
function readDays(packed: Manifest['days']): [Day, ReadonlyMap<number, number>][] {
  let number = 0;
  return packed.map((counts) => {
    number += counts[0] ?? 0;
    return [dayFromNumber(number), readPairs(counts, 1)];
  });
}

/** The counts of sources in a list, from a place in it on. */
function readPairs(pairs: readonly number[], from: number): Map<number, number> {
  const counts = new Map<number, number>();
  eachPair(pairs, from, (place, count) => counts.set(place, count));
  return counts;
}

/** The sum of all counts. */
function sum(counts: ReadonlyMap<unknown, number>): number {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
}
