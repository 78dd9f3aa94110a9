import type { Row } from '../article.ts';
import { shownCounts } from '../filter/count.ts';
import type { Filter } from '../filter/filter.ts';
import { dayMatcher } from '../filter/match-row.ts';
import type { Calendar, Counts } from './calendar.ts';
import type { FileName, Manifest } from './format.ts';

/**
 * A stretch of a file of rows. One file can hold dated and undated rows; with the oldest first, the undated still come last,
 * so such a file is read twice: its dated rows from the end, and later its undated ones.
 */
export interface RowsPart {
  readonly name: FileName;
  readonly which: 'dated' | 'undated';
}

/**
 * The files of rows that a filter needs, in its order: those that hold a day with matching articles, by the calendar's word.
 * The query is not known to the calendar, so a part may turn out to hold no match.
 */
export function planRows(manifest: Manifest, calendar: Calendar, filter: Filter): RowsPart[] {
  const dated: RowsPart[] = [];
  const undated: RowsPart[] = [];
  const wanted = wantedSpans(calendar, filter);
  const wantsUndated = dayMatcher(filter)(null) && hasWanted(calendar.undated, calendar, filter);
  let start = 0;
  let at = 0;
  for (const [name, count] of manifest.rows) {
    const end = start + count;
    // Both go from newest to oldest, so what lies before this file will not be needed again.
    while ((wanted[at]?.end ?? Infinity) <= start) at += 1;
    if ((wanted[at]?.start ?? Infinity) < end) dated.push({ name, which: 'dated' });
    if (wantsUndated && end > calendar.dated) undated.push({ name, which: 'undated' });
    start = end;
  }
  return [...(filter.order === 'oldest' ? dated.reverse() : dated), ...undated];
}

/** The rows of a part in the filter's order. */
export function rowsOfPart(rows: readonly Row[], part: RowsPart, filter: Filter): readonly Row[] {
  const there = rows.filter((row) => (row.published === null) === (part.which === 'undated'));
  return filter.order === 'oldest' && part.which === 'dated' ? there.toReversed() : there;
}

/** The positions of the days that have matching articles. */
function wantedSpans(calendar: Calendar, filter: Filter): { start: number; end: number }[] {
  const matches = dayMatcher(filter);
  return calendar.days
    .filter(({ day, counts }) => matches(day) && hasWanted(counts, calendar, filter))
    .map(({ newer, articles }) => ({ start: newer, end: newer + articles }));
}

function hasWanted(counts: Counts, calendar: Calendar, filter: Filter): boolean {
  const shown = shownCounts(counts, filter);
  const places = filter.sources.length === 0 ? [...shown.keys()] : filter.sources.map((source) => calendar.sources.indexOf(source));
  return places.some((place) => (shown.get(place) ?? 0) > 0);
}
