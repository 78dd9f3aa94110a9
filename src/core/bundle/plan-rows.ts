import type { Row } from '../article.ts';
import { counter, matchingDays } from '../filter/count.ts';
import type { Filter } from '../filter/filter.ts';
import { dayMatcher } from '../filter/match-row.ts';
import type { Calendar } from './calendar.ts';
import type { FileName } from './file-name.ts';
import type { Manifest } from './format.ts';

/**
 * A stretch of a file of rows. One file can hold dated and undated rows; with the oldest first, the undated still come last,
 * so such a file is read twice: its dated rows from the end, and later its undated ones.
 */
export interface RowsPart {
  readonly name: FileName;
  readonly which: 'dated' | 'undated';
  /** The position of the file's first row among all rows of the archive, newest first. */
  readonly start: number;
}

/** What rows are chosen by: what they say, and at which position they stand. */
export type RowTest = (row: Row, position: number) => boolean;

/**
 * The files of rows that a filter needs, in its order: those that hold a day with matching articles, by the word of `counted`. That is
 * the calendar of the archive, or the same days counted again for what facets leave. The query is not known to it, so a part may turn out to hold no match.
 */
export function planRows(manifest: Manifest, calendar: Calendar, filter: Filter, counted: Calendar = calendar): RowsPart[] {
  const dated: RowsPart[] = [];
  const undated: RowsPart[] = [];
  const wanted = wantedSpans(calendar, filter, counted);
  const wantsUndated = dayMatcher(filter)(null) && counter(counted, filter)(counted.undated) > 0;
  let start = 0;
  let at = 0;
  for (const [name, count] of manifest.rows) {
    const end = start + count;
    // Both go from newest to oldest, so what lies before this file will not be needed again.
    while ((wanted[at]?.end ?? Infinity) <= start) at += 1;
    if ((wanted[at]?.start ?? Infinity) < end) dated.push({ name, which: 'dated', start });
    if (wantsUndated && end > calendar.dated) undated.push({ name, which: 'undated', start });
    start = end;
  }
  return [...(filter.order === 'oldest' ? dated.reverse() : dated), ...undated];
}

/** The rows of a part that match, in the filter's order. `rows` are all rows of its file. */
export function rowsOfPart(rows: readonly Row[], part: RowsPart, filter: Filter, matches: RowTest): readonly Row[] {
  const there = rows.filter((row, place) => (row.published === null) === (part.which === 'undated') && matches(row, part.start + place));
  return filter.order === 'oldest' && part.which === 'dated' ? there.toReversed() : there;
}

/** The positions of the days that have matching articles. */
function wantedSpans(calendar: Calendar, filter: Filter, counted: Calendar): { start: number; end: number }[] {
  const wanted = new Set(matchingDays(counted, filter).map(({ day }) => day.day));
  return calendar.days.filter(({ day }) => wanted.has(day)).map(({ newer, articles }) => ({ start: newer, end: newer + articles }));
}
