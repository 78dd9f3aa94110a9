import { type DatePart, firstDayOf, inWholePeriods, lastDayOf } from '../date-part.ts';
import type { Day } from '../day.ts';
import type { Filter } from '../filter/filter.ts';
import { dayRange, hasDayRange, isReversed } from '../filter/match-row.ts';
import { periodsBetween } from './periods.ts';
import { countBetween, type Tally } from './tally.ts';
import type { View } from './view.ts';

/** A bar of the timeline: a year, a month or a day, and how much was published in it. */
export interface Bar {
  readonly period: DatePart;
  /** Articles that the filter shows, whatever its days. */
  readonly articles: number;
  /** Articles of the archive, whatever the filter. */
  readonly all: number;
  /** Whether the filter's days take it in, wholly or partly. */
  readonly chosen: boolean;
}

/** The places of two bars, the earlier one first. */
export type Places = readonly [first: number, last: number];

/** The bars of a view, gaps included. */
export function barsOf(view: View, all: Tally, shown: Tally, filter: Filter): Bar[] {
  const periods = periodsBetween(view.first, view.last, view.unit);
  const [first, last] = chosenPlaces(periods, filter) ?? [0, -1];
  return periods.map((period, place) => ({
    period,
    articles: countBetween(shown, firstDayOf(period), lastDayOf(period)),
    all: countBetween(all, firstDayOf(period), lastDayOf(period)),
    chosen: place >= first && place <= last,
  }));
}

/** The first and the last of the periods that a filter's days touch; null where they touch none. The periods follow each other without gaps. */
export function chosenPlaces(periods: readonly DatePart[], filter: Filter): Places | null {
  if (!hasDayRange(filter) || isReversed(filter)) return null;
  const range = dayRange(filter);
  const touched = (period: DatePart): boolean => (range.first === null || range.first <= lastDayOf(period)) && (range.last === null || range.last >= firstDayOf(period));
  const first = periods.findIndex(touched);
  return first === -1 ? null : [first, periods.findLastIndex(touched)];
}

/** The place of the bar that a day is in; -1 where it is in none. */
export function placeOfDay(bars: readonly Pick<Bar, 'period'>[], day: Day): number {
  return bars.findIndex(({ period }) => firstDayOf(period) <= day && day <= lastDayOf(period));
}

/** From one bar to another, in whichever order they were chosen: what `from` and `to` of a filter are then. Null where there is no such bar. */
export function rangeOf(bars: readonly Pick<Bar, 'period'>[], one: number, other: number): { readonly from: DatePart; readonly to: DatePart } | null {
  const from = bars[Math.min(one, other)]?.period;
  const to = bars[Math.max(one, other)]?.period;
  return from === undefined || to === undefined ? null : inWholePeriods({ from, to });
}
