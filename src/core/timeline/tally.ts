import type { Day } from '../day.ts';
import { firstPlace } from '../first-place.ts';

/** Articles per day, summed up once, so that those of any stretch of days are told by two look-ups. */
export interface Tally {
  /** Oldest first. */
  readonly days: readonly Day[];
  /** At each place the articles of all days before; one longer than the days. */
  readonly before: readonly number[];
}

/** Sums up days that come newest first, as a calendar has them. */
export function tallyDays(newestFirst: readonly { readonly day: Day; readonly articles: number }[]): Tally {
  const days: Day[] = [];
  const before = [0];
  let total = 0;
  for (let place = newestFirst.length - 1; place >= 0; place -= 1) {
    const entry = newestFirst[place];
    if (!entry) continue;
    days.push(entry.day);
    total += entry.articles;
    before.push(total);
  }
  return { days, before };
}

/** The articles from the first day to the last, both inclusive. */
export function countBetween({ days, before }: Tally, first: Day, last: Day): number {
  const start = firstPlace(days, (day) => day >= first);
  const end = firstPlace(days, (day) => day > last);
  return Math.max(0, (before[end] ?? 0) - (before[start] ?? 0));
}
