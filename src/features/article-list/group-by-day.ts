import type { Row } from '#core/article.ts';
import type { Day } from '#core/day.ts';
import { dayOf } from '#core/published.ts';

/** The rows of one day; `day` is null for the undated. */
export interface DayOfRows {
  readonly day: Day | null;
  readonly rows: readonly Row[];
}

/** Puts rows, already in order, under their days. */
export function groupByDay(rows: readonly Row[]): DayOfRows[] {
  const days: { day: Day | null; rows: Row[] }[] = [];
  for (const row of rows) {
    const day = row.published && dayOf(row.published);
    const last = days.at(-1);
    if (last && last.day === day) last.rows.push(row);
    else days.push({ day, rows: [row] });
  }
  return days;
}
