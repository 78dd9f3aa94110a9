import { firstDayOf, lastDayOf } from '../date-part.ts';
import type { Day } from '../day.ts';
import type { Filter } from '../filter/filter.ts';
import { dayRange, hasDayRange, isReversed } from '../filter/match-row.ts';
import { countPeriods, periodOf, type Unit } from './periods.ts';

/** The finest first. */
const units: readonly Unit[] = ['day', 'month', 'year'];

/** A stretch of days, both inclusive. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
}

/** What the timeline draws: whole years, months or days, from the one of the first day to the one of the last. */
export interface View extends Span {
  readonly unit: Unit;
}

/** The view of a whole archive: by days where at most `most` bars do for it, else by months, else by years. */
export function wholeView({ first, last }: Span, most: number): View {
  const unit = units.find((one) => countPeriods(first, last, one) <= most) ?? 'year';
  return roundOut({ first, last }, unit, unit);
}

/**
 * The view that a filter has of an archive. It follows from the filter's days alone: the months around them by days, else the years around
 * them by months, if that is closer than the whole archive is drawn, and `most` bars do for it; else it is the view of the whole archive.
 */
export function viewOf(archive: Span, filter: Filter, most: number): View {
  const whole = wholeView(archive, most);
  const asked = daysOf(filter, archive);
  if (asked === null) return whole;
  const views = [roundOut(asked, 'month', 'day'), roundOut(asked, 'year', 'month')];
  return views.find((view) => countBars(view) <= most && isCloser(view, whole)) ?? whole;
}

/** Whether two views have the same bars. */
export function isSameView(one: View, other: View): boolean {
  return one.unit === other.unit && one.first === other.first && one.last === other.last;
}

/** Whether a view has finer bars than the whole archive, or the same and so few of them that there is something to be gained. */
function isCloser(view: View, whole: View): boolean {
  return view.unit === whole.unit ? countBars(view) * 2 <= countBars(whole) : units.indexOf(view.unit) < units.indexOf(whole.unit);
}

function countBars({ first, last, unit }: View): number {
  return countPeriods(first, last, unit);
}

/** The days of an archive that a filter asks for; null where it asks for none in particular, or for none that there are. */
function daysOf(filter: Filter, archive: Span): Span | null {
  if (!hasDayRange(filter) || isReversed(filter)) return null;
  const range = dayRange(filter);
  const first = range.first !== null && range.first > archive.first ? range.first : archive.first;
  const last = range.last !== null && range.last < archive.last ? range.last : archive.last;
  return first <= last ? { first, last } : null;
}

function roundOut({ first, last }: Span, to: Unit, unit: Unit): View {
  return { unit, first: firstDayOf(periodOf(first, to)), last: lastDayOf(periodOf(last, to)) };
}
