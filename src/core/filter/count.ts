import type { SourceName } from '../article.ts';
import type { Calendar, CalendarDay, Counts } from '../bundle/calendar.ts';
import { firstPlace } from '../first-place.ts';
import { asksForDays, type Filter } from './filter.ts';
import { dayMatcher, dayRange, sourceNameTest } from './match-row.ts';

/**
 * Answers about a filter from the calendar alone. The calendar knows days and sources; the query is not its business,
 * so each answer here is about the filter without its query, unless the calendar is one that was counted again for it.
 */

/** The articles of a day that a filter may show, per source: all, or without the suspect captures. */
export function shownCounts({ all, suspects }: Counts, { withoutSuspects }: Filter): ReadonlyMap<number, number> {
  if (!withoutSuspects || suspects.size === 0) return all;
  return new Map([...all].map(([place, count]) => [place, count - (suspects.get(place) ?? 0)]));
}

/** How many captures of the whole archive are suspect. */
export function countSuspects({ days, undated }: Calendar): number {
  const everywhere = (): boolean => true;
  return days.reduce((total, { counts }) => total + countOf(counts.suspects, everywhere), countOf(undated.suspects, everywhere));
}

/** How many articles match. */
export function countMatching(calendar: Calendar, filter: Filter): number {
  const counted = sourceTest(calendar, filter);
  let total = 0;
  for (const day of daysInRange(calendar, filter)) total += countOf(shownCounts(day.counts, filter), counted);
  return dayMatcher(filter)(null) ? total + countOf(shownCounts(calendar.undated, filter), counted) : total;
}

/** How many undated articles are left out for the days asked for, and that the rest of the filter would show. */
export function countUndatedLeftOut(calendar: Calendar, filter: Filter): number {
  return asksForDays(filter) ? countOf(shownCounts(calendar.undated, filter), sourceTest(calendar, filter)) : 0;
}

/** Matching articles for each source, as if no source were chosen: what choosing it would show. */
export function countBySource(calendar: Calendar, filter: Filter): Map<SourceName, number> {
  const counts = new Map<SourceName, number>(calendar.sources.map((source) => [source, 0]));
  const add = (some: ReadonlyMap<number, number>): void => {
    for (const [place, count] of some) {
      const source = calendar.sources[place] ?? '';
      counts.set(source, (counts.get(source) ?? 0) + count);
    }
  };
  for (const day of daysInRange(calendar, filter)) add(shownCounts(day.counts, filter));
  if (dayMatcher(filter)(null)) add(shownCounts(calendar.undated, filter));
  return counts;
}

/** The days that have matching articles, newest first, with how many. */
export function matchingDays(calendar: Calendar, filter: Filter): { readonly day: CalendarDay; readonly articles: number }[] {
  const counted = sourceTest(calendar, filter);
  return daysInRange(calendar, filter)
    .map((day) => ({ day, articles: countOf(shownCounts(day.counts, filter), counted) }))
    .filter(({ articles }) => articles > 0);
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

/** A test of sources, by their places in the calendar, against a filter. */
export function sourceTest({ sources }: Pick<Calendar, 'sources'>, filter: Filter): (place: number) => boolean {
  if (filter.sources.length === 0 && filter.notSources.length === 0) return () => true;
  const shown = sourceNameTest(filter);
  const places = new Set(sources.flatMap((source, place) => (shown(source) ? [place] : [])));
  return (place) => places.has(place);
}

function countOf(counts: ReadonlyMap<number, number>, counted: (place: number) => boolean): number {
  let total = 0;
  for (const [place, count] of counts) if (counted(place)) total += count;
  return total;
}
