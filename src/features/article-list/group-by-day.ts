import type { Row } from '#core/article.ts';
import type { Day } from '#core/day.ts';
import { dayOf } from '#core/published.ts';

/** The rows of one day; `day` is null for the undated. */
export interface DayOfRows {
  readonly day: Day | null;
  readonly rows: readonly Row[];
}

/** Puts rows, already in order, under their days. A day that is the same as one of `before` is that one. */
export function groupByDay(rows: readonly Row[], before: readonly DayOfRows[] = []): DayOfRows[] {
  const days: { day: Day | null; rows: Row[] }[] = [];
  for (const row of rows) {
    const day = row.published && dayOf(row.published);
    const last = days.at(-1);
    if (last && last.day === day) last.rows.push(row);
    else days.push({ day, rows: [row] });
  }
  const known = new Map(before.map((day) => [day.day, day]));
  return days.map((day) => ((same) => (same && isSame(same.rows, day.rows) ? same : day))(known.get(day.day)));
}

function isSame(a: readonly Row[], b: readonly Row[]): boolean {
  return a.length === b.length && a.every((row, place) => row === b[place]);
}
