import type { Calendar } from '#core/bundle/calendar.ts';
import { type DatePart, firstDayOf, isDatePart, lastDayOf } from '#core/date-part.ts';
import { describeDatePart } from '#core/filter/describe.ts';
import { countMatching, matchingDays } from '#core/filter/count.ts';
import { anyDay, changeFilter, type Filter } from '#core/filter/filter.ts';
import { dayRange } from '#core/filter/match-row.ts';
import type { MonthDay } from '#core/month-day.ts';
import { describeMonthDay, describeMonthShortly } from '#core/describe-date.ts';

/** A choice of days that suits the archive. */
export interface QuickDate {
  readonly words: string;
  /** The same for those who hear it alone. */
  readonly name: string;
  /** How much room it takes: a month stands beside eleven others, a year beside a few. */
  readonly size: 'month' | 'period' | 'line';
  /** What choosing it shows. */
  readonly articles: number;
  readonly isOn: (filter: Filter) => boolean;
  readonly choose: Partial<Filter>;
  /** Takes it off again. */
  readonly lift: Partial<Filter>;
}

/** A stretch of time by name. */
interface Period extends Pick<QuickDate, 'words' | 'name' | 'size'> {
  readonly from: DatePart;
  readonly to: DatePart;
  /** The period that it is chosen from, and that is left when it is taken off. */
  readonly within: DatePart | null;
}

/** As many periods are shown at most: more years than these are of at least two decades. */
const mostPeriods = 10;

/**
 * The choices of days: the archive's periods, the months of the year that is asked for, its latest month, the day of the year that is today, and what is undated. One that can make no difference in this
 * archive is left out. Each is counted among what the rest of the filter shows; `found` is the calendar of what the query finds.
 */
export function quickDatesOf(calendar: Calendar, found: Calendar, filter: Filter, today: MonthDay): QuickDate[] {
  const count = (change: Partial<Filter>): number => countMatching(found, changeFilter(filter, change));
  const months = countMonths(found, filter);
  const undated = calendar.undated.articles;
  const { steps, areYears } = stepsFitting(calendar);
  const periods = [...(steps.length > 1 ? steps : []), ...monthsOf(calendar, filter), ...latestOf(calendar, areYears)];
  const hadToday = periods.length > 0 && calendar.days.some(({ day }) => day.endsWith(today));
  const onThisDay = { words: `On this day, ${describeMonthDay(today)}`, isOn: ({ on }: Filter) => on === today, choose: { on: today }, lift: { on: null } };
  const ofNoDay = { words: 'Undated', isOn: (some: Filter) => some.undated, choose: { ...anyDay, undated: true }, lift: { undated: false } };
  return [
    ...periods.map(({ from, to, within, ...period }) => ({ ...period, articles: countPeriod(months, from, to), isOn: coversJust(from, to), choose: { from, to }, lift: { from: within, to: within } })),
    ...[...(hadToday || filter.on === today ? [onThisDay] : []), ...(undated > 0 || filter.undated ? [ofNoDay] : [])].map((choice) => ({ ...choice, name: choice.words, size: 'line' as const, articles: count(choice.choose) })),
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

/** The months of the year in which all days lie that are asked for, as far as the archive has articles of them. */
function monthsOf({ days }: Calendar, filter: Filter): Period[] {
  const { first, last } = dayRange(filter);
  const year = first?.slice(0, 4) ?? '';
  if (!isDatePart(year) || first === null || last === null || last.slice(0, 4) !== year || first > last) return [];
  const months = new Set(days.map(({ day }) => day.slice(0, 7)).filter((month) => month.startsWith(year)));
  return [...months].reverse().flatMap((month) => (isDatePart(month) ? [{ words: describeMonthShortly(firstDayOf(month)), name: describeDatePart(month), size: 'month', from: month, to: month, within: year }] : []));
}

/** The latest year, where years are not offered one by one, and the latest month; nothing where there is but one month. */
function latestOf(calendar: Calendar, yearsAreOffered: boolean): Period[] {
  const newest = calendar.days[0]?.day;
  if (newest === undefined || newest.slice(0, 7) === calendar.days.at(-1)?.day.slice(0, 7)) return [];
  return [...(yearsAreOffered ? [] : onePeriod('Latest year', newest.slice(0, 4))), ...onePeriod('Latest month', newest.slice(0, 7))];
}

/** The years that the archive has articles of where they are few, else the decades, else the centuries, the latest of them; oldest first. */
function stepsFitting({ days }: Calendar): { readonly steps: Period[]; readonly areYears: boolean } {
  const years = new Set(days.map(({ day }) => day.slice(0, 4)));
  const steps = [1, 10, 100].map((length) => stepsOf(years, length));
  const fitting = steps.find((some) => some.length <= mostPeriods) ?? (steps[2] ?? []).slice(-mostPeriods);
  return { steps: fitting, areYears: fitting === steps[0] };
}

function stepsOf(years: ReadonlySet<string>, length: number): Period[] {
  const starts = [...new Set([...years].map((year) => Math.floor(Number(year) / length) * length))].sort((a, b) => a - b);
  return starts.flatMap((start) => {
    // The year 0 is none.
    const [from, to] = [yearText(Math.max(start, 1)), yearText(start + length - 1)];
    const words = { 1: from, 10: `${from.slice(0, 3)}0s` }[length] ?? `${from}–${to}`;
    return isDatePart(from) && isDatePart(to) ? [{ words, name: words, size: 'period', from, to, within: null }] : [];
  });
}

function onePeriod(name: string, part: string): Period[] {
  if (!isDatePart(part)) return [];
  const words = `${name}, ${describeDatePart(part)}`;
  return [{ words, name: words, size: 'line', from: part, to: part, within: null }];
}

function yearText(year: number): string {
  return String(year).padStart(4, '0');
}
