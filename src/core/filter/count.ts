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
  return days.reduce((total, { counts }) => total + sumAt(counts.suspects, null), sumAt(undated.suspects, null));
}

/** How many articles match. */
export function countMatching(calendar: Calendar, filter: Filter): number {
  const places = sourcePlaces(calendar, filter);
  let total = 0;
  for (const day of daysInRange(calendar, filter)) total += countDay(day, filter, places);
  return dayMatcher(filter)(null) ? total + countShown(calendar.undated, filter, places) : total;
}

/** How many undated articles are left out for the days asked for, and that the rest of the filter would show. */
export function countUndatedLeftOut(calendar: Calendar, filter: Filter): number {
  return asksForDays(filter) ? countShown(calendar.undated, filter, sourcePlaces(calendar, filter)) : 0;
}

/** Matching articles for each source, as if no source were chosen: what choosing it would show. */
export function countBySource(calendar: Calendar, filter: Filter): Map<SourceName, number> {
  const totals = calendar.sources.map(() => 0);
  const add = (some: ReadonlyMap<number, number>): void => {
    for (const [place, count] of some) totals[place] = (totals[place] ?? 0) + count;
  };
  for (const day of daysInRange(calendar, filter)) add(shownCounts(day.counts, filter));
  if (dayMatcher(filter)(null)) add(shownCounts(calendar.undated, filter));
  return new Map(calendar.sources.map((source, place) => [source, totals[place] ?? 0]));
}

/** The days that have matching articles, newest first, with how many. */
export function matchingDays(calendar: Calendar, filter: Filter): { readonly day: CalendarDay; readonly articles: number }[] {
  const places = sourcePlaces(calendar, filter);
  return daysInRange(calendar, filter)
    .map((day) => ({ day, articles: countDay(day, filter, places) }))
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
export function sourceTest(calendar: Pick<Calendar, 'sources'>, filter: Filter): (place: number) => boolean {
  const wanted = sourcePlaces(calendar, filter);
  if (wanted === null) return () => true;
  const places = new Set(wanted);
  return (place) => places.has(place);
}

/** The places of the sources that a filter shows; null where it shows all. */
function sourcePlaces({ sources }: Pick<Calendar, 'sources'>, filter: Filter): readonly number[] | null {
  if (filter.sources.length === 0 && filter.notSources.length === 0) return null;
  const shown = sourceNameTest(filter);
  return sources.flatMap((source, place) => (shown(source) ? [place] : []));
}

/** How many articles of a day a filter shows. Days are many: it takes as few looks as there are sources that are asked for. */
function countDay(day: CalendarDay, filter: Filter, places: readonly number[] | null): number {
  return places === null && !filter.withoutSuspects ? day.articles : countShown(day.counts, filter, places);
}

function countShown({ all, suspects }: Counts, { withoutSuspects }: Filter, places: readonly number[] | null): number {
  return sumAt(all, places) - (withoutSuspects ? sumAt(suspects, places) : 0);
}

function sumAt(counts: ReadonlyMap<number, number>, places: readonly number[] | null): number {
  let total = 0;
  if (places === null) for (const count of counts.values()) total += count;
  else for (const place of places) total += counts.get(place) ?? 0;
  return total;
}
