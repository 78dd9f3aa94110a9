import type { SourceName } from '../article.ts';
import { type Day, dayFromNumber } from '../day.ts';
import type { Manifest } from './format.ts';

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
  /** Newest first; only days that have articles. */
  readonly days: readonly CalendarDay[];
  readonly dated: number;
  readonly undated: Counts;
}

/** Unpacks the counts of a manifest. */
export function readCalendar({ sources, days: packed, undated, suspects }: Pick<Manifest, 'sources' | 'days' | 'undated' | 'suspects'>): Calendar {
  const suspectDays = new Map(readDays(suspects.days));
  let newer = 0;
  const days = readDays(packed).reverse().map(([day, all]) => {
    const entry = { day, counts: { all, suspects: suspectDays.get(day) ?? none }, articles: sum(all), newer };
    newer += entry.articles;
    return entry;
  });
  return { sources, days, dated: newer, undated: { all: readPairs(undated), suspects: readPairs(suspects.undated) } };
}

const none: ReadonlyMap<number, number> = new Map();

/** Days with their counts, oldest first, as the manifest has them. */
function readDays(packed: Manifest['days']): [Day, ReadonlyMap<number, number>][] {
  let number = 0;
  return packed.map(([gap = 0, ...pairs]) => {
    number += gap;
    return [dayFromNumber(number), readPairs(pairs)];
  });
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
