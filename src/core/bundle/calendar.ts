import type { Row, SourceName } from '../article.ts';
import { type Day, dayFromNumber } from '../day.ts';
import type { Origins } from '../facets/columns.ts';
import { dayOf } from '../published.ts';
import type { Manifest } from './format.ts';

/**
 * Articles per day and source, in columns side by side: an entry for each source of each day, newest first, and then for the sources of the undated. 50,000 generated articles have 18,000
 * entries, and all of them are gone through at a change of the filter; a map for each day took twice as long to make.
 */
interface Counts {
  /** The source of each entry, by its place in `Calendar.sources`; they rise within a day. */
  readonly sources: Uint32Array;
  /** How many articles. */
  readonly all: Uint32Array;
  /** Those of them whose capture is suspect. */
  readonly suspects: Uint32Array;
}

/** The entries of a day, or of the undated, in the counts. */
export interface Stretch {
  readonly start: number;
  /** The first entry that does not belong to it. */
  readonly end: number;
  /** Articles of all sources in it. */
  readonly articles: number;
}

/** One day of an archive with its articles. */
export interface CalendarDay extends Stretch {
  readonly day: Day;
  /** How many articles of the archive are newer: the position of this day's first article. */
  readonly newer: number;
}

/** The counts of the manifest, unpacked: enough to answer every date and source filter before anything else is loaded. */
export interface Calendar {
  readonly sources: readonly SourceName[];
  readonly counts: Counts;
  /** Newest first; only days that have articles, or had before they were counted again. */
  readonly days: readonly CalendarDay[];
  readonly dated: number;
  readonly undated: Stretch;
}

/** Unpacks the counts of a manifest. */
export function readCalendar({ sources, days: packed, undated: packedUndated, suspects }: Pick<Manifest, 'sources' | 'days' | 'undated' | 'suspects'>): Calendar {
  let dayEnd = packed.reduce((sum, { length }) => sum + (length - 1) / 2, 0);
  const counts = emptyCounts(dayEnd + packedUndated.length / 2);
  const undated = readStretch(packedUndated, 0, dayEnd, counts);
  let number = 0;
  let [suspectsRead, suspectsNumber] = [0, suspects.days[0]?.[0] ?? 0];
  const oldestFirst = packed.map((pairs) => {
    number += pairs[0] ?? 0;
    const stretch = readStretch(pairs, 1, dayEnd - (pairs.length - 1) / 2, counts);
    dayEnd = stretch.start;
    const suspect = suspects.days[suspectsRead];
    if (suspect && suspectsNumber === number) {
      markSuspects(suspect, 1, stretch, counts);
      suspectsRead += 1;
      suspectsNumber += suspects.days[suspectsRead]?.[0] ?? 0;
    }
    return { ...stretch, day: dayFromNumber(number) };
  });
  markSuspects(suspects.undated, 0, undated, counts);
  return { sources, counts, ...placeDays(oldestFirst.reverse()), undated };
}

/** The same days and sources, with the counts of some of the rows: those that a query finds. */
export function recount(calendar: Calendar, rows: readonly Row[]): Calendar {
  const counts = emptyCounts(calendar.counts.all.length, calendar.counts.sources);
  const places = new Map(calendar.sources.map((source, place) => [source, place]));
  const stretches = new Map<Day | null, Stretch>([...calendar.days.map((day) => [day.day, day] as const), [null, calendar.undated]]);
  for (const { published, source, suspicion } of rows) {
    const stretch = stretches.get(published && dayOf(published));
    const place = places.get(source);
    const entry = stretch && place !== undefined ? entryOf(counts, stretch, place) : null;
    if (entry !== null) countOne(counts, entry, suspicion !== undefined);
  }
  return withCounts(calendar, counts);
}

/** The same days and sources, with the counts of some articles: those whose positions are marked in `left`. */
export function calendarOf(calendar: Calendar, { sources, suspect }: Pick<Origins, 'sources' | 'suspect'>, left: Uint8Array): Calendar {
  const counts = emptyCounts(calendar.counts.all.length, calendar.counts.sources);
  /** The entry that a source had last: of the day that is counted, or of another one. */
  const lastEntry = new Int32Array(calendar.sources.length).fill(-1);
  const count = ({ start, end }: Stretch, from: number, to: number): void => {
    for (let entry = start; entry < end; entry += 1) lastEntry[counts.sources[entry] ?? 0] = entry;
    for (let position = from; position < to; position += 1) {
      const entry = left[position] === 1 ? (lastEntry[sources[position] ?? 0] ?? -1) : -1;
      if (entry >= start && entry < end) countOne(counts, entry, suspect[position] === 1);
    }
  };
  for (const day of calendar.days) count(day, day.newer, day.newer + day.articles);
  count(calendar.undated, calendar.dated, left.length);
  return withCounts(calendar, counts);
}

function emptyCounts(entries: number, sources: Uint32Array = new Uint32Array(entries)): Counts {
  return { sources, all: new Uint32Array(entries), suspects: new Uint32Array(entries) };
}

function countOne({ all, suspects }: Counts, entry: number, isSuspect: boolean): void {
  all[entry] = (all[entry] ?? 0) + 1;
  if (isSuspect) suspects[entry] = (suspects[entry] ?? 0) + 1;
}

/** The same days and sources with other counts. */
function withCounts({ sources, days, undated }: Calendar, counts: Counts): Calendar {
  const totalOf = ({ start, end }: Stretch): Stretch => ({ start, end, articles: sumOf(counts.all, start, end) });
  return { sources, counts, ...placeDays(days.map((day) => ({ ...totalOf(day), day: day.day }))), undated: totalOf(undated) };
}

/** Tells of each day, newest first, how many articles are newer. */
function placeDays(newestFirst: readonly Omit<CalendarDay, 'newer'>[]): Pick<Calendar, 'days' | 'dated'> {
  let dated = 0;
  const days = newestFirst.map(({ day, start, end, articles }) => {
    dated += articles;
    return { day, start, end, articles, newer: dated - articles };
  });
  return { days, dated };
}

/** Unpacks pairs as `pairs.ts` has them, which stand in a list from a place on, into entries from another. */
function readStretch(pairs: readonly number[], from: number, start: number, { sources, all }: Counts): Stretch {
  let [entry, next, articles] = [start, 0, 0];
  for (let at = from; at < pairs.length; at += 2) {
    const place = next + (pairs[at] ?? 0);
    const count = pairs[at + 1] ?? 0;
    sources[entry] = place;
    all[entry] = count;
    articles += count;
    entry += 1;
    next = place + 1;
  }
  return { start, end: entry, articles };
}

/** Unpacks the pairs of suspect captures, all of which belong to sources that the stretch has. */
function markSuspects(pairs: readonly number[], from: number, stretch: Stretch, { sources, suspects }: Counts): void {
  let next = 0;
  for (let at = from; at < pairs.length; at += 2) {
    const place = next + (pairs[at] ?? 0);
    const entry = entryOf({ sources }, stretch, place);
    if (entry !== null) suspects[entry] = pairs[at + 1] ?? 0;
    next = place + 1;
  }
}

/** The entry of a source in a stretch, in which sources rise; null where it has none there. */
function entryOf({ sources }: Pick<Counts, 'sources'>, { start, end }: Stretch, place: number): number | null {
  let [from, to] = [start, end];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sources[middle] ?? 0) < place) from = middle + 1;
    else to = middle;
  }
  return from < end && sources[from] === place ? from : null;
}

/** The sum of the counts of some entries. */
export function sumOf(counts: Uint32Array, start: number, end: number): number {
  let total = 0;
  for (let entry = start; entry < end; entry += 1) total += counts[entry] ?? 0;
  return total;
}
