import type { SourceName } from '../article.ts';
import { type Calendar, type CalendarDay, type Stretch, sumOf } from '../bundle/calendar.ts';
import { firstPlace } from '../first-place.ts';
import { asksForDays, type Filter } from './filter.ts';
import { dayMatcher, dayRange, sourceNameTest } from './match-row.ts';

/**
 * Answers about a filter from the calendar alone. The calendar knows days and sources; the query is not its business,
 * so each answer here is about the filter without its query, unless the calendar is one that was counted again for it.
 */

/** How many captures of the whole archive are suspect. */
export function countSuspects({ counts }: Calendar): number {
  return sumOf(counts.suspects, 0, counts.suspects.length);
}

/** How many articles match. */
export function countMatching(calendar: Calendar, filter: Filter): number {
  const count = counter(calendar, filter);
  let total = 0;
  for (const day of daysInRange(calendar, filter)) total += count(day);
  return dayMatcher(filter)(null) ? total + count(calendar.undated) : total;
}

/** How many undated articles are left out for the days asked for, and that the rest of the filter would show. */
export function countUndatedLeftOut(calendar: Calendar, filter: Filter): number {
  return asksForDays(filter) ? counter(calendar, filter)(calendar.undated) : 0;
}

/** Matching articles for each source, as if no source were chosen: what choosing it would show. */
export function countBySource(calendar: Calendar, filter: Filter): Map<SourceName, number> {
  const { sources, all, suspects } = calendar.counts;
  const totals = new Uint32Array(calendar.sources.length);
  const add = ({ start, end }: Stretch): void => {
    for (let entry = start; entry < end; entry += 1) {
      const place = sources[entry] ?? 0;
      totals[place] = (totals[place] ?? 0) + (all[entry] ?? 0) - (filter.withoutSuspects ? (suspects[entry] ?? 0) : 0);
    }
  };
  for (const day of daysInRange(calendar, filter)) add(day);
  if (dayMatcher(filter)(null)) add(calendar.undated);
  return new Map(calendar.sources.map((source, place) => [source, totals[place] ?? 0]));
}

/** The days that have matching articles, newest first, with how many. */
export function matchingDays(calendar: Calendar, filter: Filter): { readonly day: CalendarDay; readonly articles: number }[] {
  const count = counter(calendar, filter);
  const matching: { readonly day: CalendarDay; readonly articles: number }[] = [];
  for (const day of daysInRange(calendar, filter)) {
    const articles = count(day);
    if (articles > 0) matching.push({ day, articles });
  }
  return matching;
}

/** The days that a filter asks for, newest first. */
export function daysInRange(calendar: Calendar, filter: Filter): readonly CalendarDay[] {
  if (filter.undated) return [];
  const { first, last } = dayRange(filter);
  const { days } = calendar;
  const start = last === null ? 0 : firstPlace(days, ({ day }) => day <= last);
  const end = first === null ? days.length : firstPlace(days, ({ day }) => day < first);
  const { on } = filter;
  const range = start === 0 && end === days.length ? days : days.slice(start, end);
  return on === null ? range : range.filter(({ day }) => day.endsWith(on));
}

/** Which sources a filter shows: a 1 at the place of each in the calendar. */
export function shownSources({ sources }: Pick<Calendar, 'sources'>, filter: Filter): Uint8Array {
  const isShown = sourceNameTest(filter);
  return Uint8Array.from(sources, (source) => Number(isShown(source)));
}

/** Counts the articles of a day, or of the undated, that a filter shows whatever days it asks for. Made once for many days. */
export function counter(calendar: Calendar, filter: Filter): (stretch: Stretch) => number {
  const { sources, all, suspects } = calendar.counts;
  if (filter.sources.length === 0 && filter.notSources.length === 0 && !filter.withoutSuspects) return ({ articles }) => articles;
  const isShown = shownSources(calendar, filter);
  return ({ start, end }) => {
    let total = 0;
    for (let entry = start; entry < end; entry += 1) {
      if (isShown[sources[entry] ?? 0] === 1) total += (all[entry] ?? 0) - (filter.withoutSuspects ? (suspects[entry] ?? 0) : 0);
    }
    return total;
  };
}
