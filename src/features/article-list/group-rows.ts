import type { Row } from '#core/article.ts';
import type { Day } from '#core/day.ts';
import { dayOf } from '#core/published.ts';

/** The rows of one day; `day` is null for the undated. */
export interface DayOfRows {
  readonly day: Day | null;
  readonly rows: readonly Row[];
}

/** The days of one month that have rows; `month` is `2019-06`, or null for the undated. */
export interface MonthOfDays {
  readonly month: string | null;
  readonly days: readonly DayOfRows[];
}

/** Puts rows, already in order, under their days, and these under their months. A month or a day that is the same as one of `before` is that one. */
export function groupRows(rows: readonly Row[], before: readonly MonthOfDays[] = []): MonthOfDays[] {
  const knownDays = new Map(before.flatMap(({ days }) => days).map((day) => [day.day, day]));
  const days = runsOf(rows, ({ published }) => published && dayOf(published)).map(([day, ofDay]): DayOfRows => {
    const known = knownDays.get(day);
    return known && isSame(known.rows, ofDay) ? known : { day, rows: ofDay };
  });
  const knownMonths = new Map(before.map((month) => [month.month, month]));
  return runsOf(days, ({ day }) => day && day.slice(0, '2019-06'.length)).map(([month, ofMonth]): MonthOfDays => {
    const known = knownMonths.get(month);
    return known && isSame(known.days, ofMonth) ? known : { month, days: ofMonth };
  });
}

/** What follows each other under one key, with the key. */
function runsOf<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): (readonly [Key, Item[]])[] {
  const runs: (readonly [Key, Item[]])[] = [];
  for (const item of items) {
    const key = keyOf(item);
    const last = runs.at(-1);
    if (last && last[0] === key) last[1].push(item);
    else runs.push([key, [item]]);
  }
  return runs;
}

function isSame<Item>(a: readonly Item[], b: readonly Item[]): boolean {
  return a.length === b.length && a.every((item, place) => item === b[place]);
}
