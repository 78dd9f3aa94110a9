import { type DatePart, firstDayOf, lastDayOf } from '../date-part.ts';
import { describeDatePart } from '../filter/describe.ts';
import type { Filter } from '../filter/filter.ts';
import { dayRange, isReversed } from '../filter/match-row.ts';
import { periodOf } from './periods.ts';

/** The days that a filter asks for; null at an open end. */
export type Days = Pick<Filter, 'from' | 'to'>;

const allDates: Days = { from: null, to: null };

/** One step on the way from the whole archive to what is chosen. */
export interface Step extends Days {
  readonly words: string;
  /** Whether it is where one is. */
  readonly isChosen: boolean;
}

/**
 * The way from the whole archive, over the year and the month around it, to the days of a filter. The last step before what is chosen is the
 * way out. Days that lie the wrong way round are no place on the way, and have nothing but the way out.
 */
export function trailOf(filter: Filter): Step[] {
  if (isReversed(filter)) return [{ ...allDates, words: describeDays(allDates), isChosen: false }];
  const { first, last } = dayRange(filter);
  const chosen = { from: filter.from, to: filter.to };
  const around = first === null || last === null ? [] : (['year', 'month'] as const).map((unit) => periodOf(first, unit)).filter((period) => lastDayOf(period) >= last);
  const steps = [allDates, ...around.map((period) => ({ from: period, to: period })), chosen];
  return steps.filter((step) => step === chosen || !isSame(step, chosen)).map((step) => ({ ...step, words: describeDays(step), isChosen: step === chosen }));
}

/** `June 2019`, `March 2018 to June 2019`, `March to June 2019`, `From June 2019`, `Until 2019`, and `All dates` where none are asked for. */
export function describeDays({ from, to }: Days): string {
  if (from === null) return to === null ? 'All dates' : `Until ${describeDatePart(to)}`;
  if (to === null) return `From ${describeDatePart(from)}`;
  const whole = [from, to].find((part) => isSame({ from: part, to: part }, { from, to }));
  return whole === undefined ? `${describeBeginning(from, to)} to ${describeDatePart(to)}` : describeDatePart(whole);
}

/** Without the month and the year, where both ends have them in common and the last one says them. */
function describeBeginning(from: DatePart, to: DatePart): string {
  const words = describeDatePart(from).split(' ');
  if (from.length !== to.length || from.slice(0, 4) !== to.slice(0, 4)) return words.join(' ');
  return (from.length === 10 && from.slice(0, 7) === to.slice(0, 7) ? words.slice(0, 1) : words.slice(0, -1)).join(' ');
}

/** Whether two stretches are of the same days, however they are written: 2019-01 to 2019-12 is 2019. */
function isSame(one: Days, other: Days): boolean {
  return bound(one.from, firstDayOf) === bound(other.from, firstDayOf) && bound(one.to, lastDayOf) === bound(other.to, lastDayOf);
}

function bound(part: DatePart | null, of: (part: DatePart) => string): string | null {
  return part === null ? null : of(part);
}
