import type { Calendar } from '#core/bundle/calendar.ts';
import { type DatePart, firstDayOf, isDatePart, lastDayOf } from '#core/date-part.ts';
import { describeDatePart } from '#core/filter/describe.ts';
import { countMatching, matchingDays } from '#core/filter/count.ts';
import { anyDay, changeFilter, type Filter } from '#core/filter/filter.ts';
import { dayRange } from '#core/filter/match-row.ts';
import type { MonthDay } from '#core/month-day.ts';
import { describeMonthDay } from '#core/describe-date.ts';

/** A choice of days that suits the archive. */
export interface QuickDate {
  readonly words: string;
  /** One of many alike, with a short name. */
  readonly isOneOfMany: boolean;
  /** What choosing it shows. */
  readonly articles: number;
  readonly isOn: (filter: Filter) => boolean;
  readonly choose: Partial<Filter>;
  /** Takes it off again. */
  readonly lift: Partial<Filter>;
}

/** A stretch of time by name. */
interface Period extends Pick<QuickDate, 'words' | 'isOneOfMany'> {
  readonly from: DatePart;
  readonly to: DatePart;
}

/** As many periods are shown at most: more years than these are of at least two decades. */
const mostPeriods = 10;

/**
 * The choices of days: the archive's periods, its latest month, the day of the year that is today, and what is undated. One that can make no difference in this
 * archive is left out. Each is counted among what the rest of the filter shows; `found` is the calendar of what the query finds.
 */
export function quickDatesOf(calendar: Calendar, found: Calendar, filter: Filter, today: MonthDay): QuickDate[] {
  const count = (change: Partial<Filter>): number => countMatching(found, changeFilter(filter, change));
  const months = countMonths(found, filter);
  const undated = calendar.undated.all.size;
  const periods = periodsOf(calendar);
  const hadToday = periods.length > 0 && calendar.days.some(({ day }) => day.endsWith(today));
  const onThisDay = { words: `On this day, ${describeMonthDay(today)}`, isOn: ({ on }: Filter) => on === today, choose: { on: today }, lift: { on: null } };
  const ofNoDay = { words: 'Undated', isOn: (some: Filter) => some.undated, choose: { ...anyDay, undated: true }, lift: { undated: false } };
  return [
    ...periods.map(({ from, to, ...period }) => ({ ...period, articles: countPeriod(months, from, to), isOn: coversJust(from, to), choose: { from, to }, lift: { from: null, to: null } })),
    ...[...(hadToday || filter.on === today ? [onThisDay] : []), ...(undated > 0 || filter.undated ? [ofNoDay] : [])].map((choice) => ({ ...choice, isOneOfMany: false, articles: count(choice.choose) })),
  ];
}

/** Whether a filter asks for the days of a period and no others, however they are written. */
function coversJust(from: DatePart, to: DatePart): (filter: Filter) => boolean {
  return (filter) => {
    const { first, last } = dayRange(filter);
    return first === firstDayOf(from) && last === lastDayOf(to);
  };
}

/** How many articles each month has, whatever range is asked for: the days are many, and looked through once for all periods. */
function countMonths(found: Calendar, filter: Filter): ReadonlyMap<string, number> {
  const months = new Map<string, number>();
  for (const { day, articles } of matchingDays(found, changeFilter(filter, { from: null, to: null, undated: false }))) {
    const month = day.day.slice(0, 7);
    months.set(month, (months.get(month) ?? 0) + articles);
  }
  return months;
}

function countPeriod(months: ReadonlyMap<string, number>, from: string, to: string): number {
  let total = 0;
  for (const [month, articles] of months) if (month.slice(0, from.length) >= from && month.slice(0, to.length) <= to) total += articles;
  return total;
}

/** The years, decades or centuries that the archive has articles of, oldest first, and its latest year and month where those are others; nothing where there is but one month. */
function periodsOf({ days }: Calendar): Period[] {
  const [newest, oldest] = [days[0]?.day, days.at(-1)?.day];
  if (newest === undefined || oldest === undefined || newest.slice(0, 7) === oldest.slice(0, 7)) return [];
  const years = new Set(days.map(({ day }) => day.slice(0, 4)));
  const steps = [1, 10, 100].map((length) => stepsOf(years, length));
  const fitting = steps.find((some) => some.length <= mostPeriods) ?? (steps[2] ?? []).slice(-mostPeriods);
  const isByYear = fitting === steps[0];
  const month = newest.slice(0, 7);
  return [
    ...(fitting.length > 1 ? fitting : []),
    ...(isByYear ? [] : onePeriod('Latest year', newest.slice(0, 4))),
    ...onePeriod('Latest month', month),
  ];
}

function stepsOf(years: ReadonlySet<string>, length: number): Period[] {
  const starts = [...new Set([...years].map((year) => Math.floor(Number(year) / length) * length))].sort((a, b) => a - b);
  return starts.flatMap((start) => {
    // The year 0 is none.
    const [from, to] = [yearText(Math.max(start, 1)), yearText(start + length - 1)];
    const words = { 1: from, 10: `${from.slice(0, 3)}0s` }[length] ?? `${from}–${to}`;
    return isDatePart(from) && isDatePart(to) ? [{ words, isOneOfMany: true, from, to }] : [];
  });
}

function onePeriod(name: string, part: string): Period[] {
  return isDatePart(part) ? [{ words: `${name}, ${describeDatePart(part)}`, isOneOfMany: false, from: part, to: part }] : [];
}

function yearText(year: number): string {
  return String(year).padStart(4, '0');
}
