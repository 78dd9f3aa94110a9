import type { Calendar } from './bundle/calendar.ts';
import { type DatePart, firstDayOf, isDatePart, lastDayOf } from './date-part.ts';
import { type Day, dayNumber } from './day.ts';
import { shownCounts, sourceTest } from './filter/count.ts';
import type { Filter } from './filter/filter.ts';
import { dayRange, hasDayRange } from './filter/match-row.ts';

/** A bar of the timeline: a year, a month or a day, and how much was published in it. */
export interface Bar {
  readonly period: DatePart;
  /** Articles that the calendar counts and the filter shows, whatever its days. */
  readonly articles: number;
  /** Whether the filter's days take it in, wholly or partly. */
  readonly chosen: boolean;
}

/** Length of the text of a year, a month, a day. */
type Precision = 4 | 7 | 10;

/** Bars from the first day of the archive to the last, gaps included; by the finest period that needs at most `most` bars. */
export function timelineOf(calendar: Calendar, filter: Filter, most: number): Bar[] {
  const newest = calendar.days[0]?.day;
  const oldest = calendar.days.at(-1)?.day;
  if (newest === undefined || oldest === undefined) return [];
  const precision = ([10, 7] as const).find((one) => countPeriods(oldest, newest, one) <= most) ?? 4;
  const articles = articlesPerPeriod(calendar, filter, precision);
  const { first, last } = dayRange(filter);
  return periods(oldest, newest, precision).map((period) => ({
    period,
    articles: articles.get(period) ?? 0,
    chosen: hasDayRange(filter) && (first === null || first <= lastDayOf(period)) && (last === null || last >= firstDayOf(period)),
  }));
}

function articlesPerPeriod(calendar: Calendar, filter: Filter, precision: Precision): Map<string, number> {
  const isCounted = sourceTest(calendar, filter);
  const articles = new Map<string, number>();
  for (const { day, counts } of calendar.days) {
    const period = day.slice(0, precision);
    for (const [place, count] of shownCounts(counts, filter)) {
      if (isCounted(place)) articles.set(period, (articles.get(period) ?? 0) + count);
    }
  }
  return articles;
}

function countPeriods(oldest: Day, newest: Day, precision: Precision): number {
  if (precision === 10) return dayNumber(newest) - dayNumber(oldest) + 1;
  const months = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return months(newest) - months(oldest) + 1;
}

/** Every period from the one of the oldest day to the one of the newest. */
function periods(oldest: Day, newest: Day, precision: Precision): DatePart[] {
  const all: DatePart[] = [];
  let [year, month, day] = [Number(oldest.slice(0, 4)), precision > 4 ? Number(oldest.slice(5, 7)) : 1, precision > 7 ? Number(oldest.slice(8)) : 1];
  for (;;) {
    const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`.slice(0, precision);
    if (text > newest.slice(0, precision)) return all;
    // A day that does not exist, such as 31 June, is passed over.
    if (isDatePart(text)) all.push(text);
    if (precision === 10) day += 1;
    if (precision === 7 || day > 31) [month, day] = [month + 1, 1];
    if (precision === 4 || month > 12) [year, month] = [year + 1, 1];
  }
}
