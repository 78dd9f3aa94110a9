import type { DatePart } from '../date-part.ts';
import { firstDayOf, lastDayOf } from '../date-part.ts';
import { describeDay, describeMonth, describeMonthDay } from '../describe-date.ts';
import { quoteQuery } from '../text.ts';
import { describeFacets, type IsKnown } from './describe-facets.ts';
import type { Filter } from './filter.ts';

/** What a filter that leaves suspect captures out is called. */
export const withoutSuspectsWords = 'without suspect captures';

/** The same of earlier versions. */
export const withoutEarlierWords = 'without earlier versions';

/** What a filter that shows undated articles alone is called. */
export const undatedWords = 'without a date';

/**
 * A filter in words, for titles, headings and the state of emptiness: `“river” in June 2019 from Harbour Times`. Empty for everything. A value that the archive does
 * not have, as far as that is known, is said to be missing.
 */
export function describeFilter(filter: Filter, isKnown: IsKnown = () => true): string {
  const period = describePeriod(filter);
  return [
    filter.query && quoteQuery(filter.query),
    filter.on === null ? '' : `on ${describeMonthDay(filter.on)}${period === '' ? ' of any year' : ''}`,
    period,
    filter.undated ? undatedWords : '',
    describeFacets(filter, isKnown),
    describeWithout(filter),
  ]
    .filter((words) => words !== '')
    .join(' ');
}

/** The days of a filter in words: `in 2019`, `from June 2019 to 6 November 2019`, `until 2019`. Empty where no day is asked for. */
export function describePeriod({ from, to }: Pick<Filter, 'from' | 'to'>): string {
  if (from && to) {
    const whole = wholePeriod(from, to);
    return whole ? `${whole.length === 10 ? 'on' : 'in'} ${describeDatePart(whole)}` : `from ${describeDatePart(from)} to ${describeDatePart(to)}`;
  }
  if (from) return `from ${describeDatePart(from)} on`;
  return to ? `until ${describeDatePart(to)}` : '';
}

/** `2019`, `June 2019` or `6 June 2019`. */
export function describeDatePart(part: DatePart): string {
  if (part.length === 4) return part;
  return part.length === 7 ? describeMonth(firstDayOf(part)) : describeDay(firstDayOf(part));
}

/** What a filter leaves out, in words: `without suspect captures or earlier versions`. */
function describeWithout({ withoutSuspects, withoutEarlier }: Filter): string {
  if (withoutSuspects && withoutEarlier) return `${withoutSuspectsWords} or earlier versions`;
  return withoutSuspects ? withoutSuspectsWords : withoutEarlier ? withoutEarlierWords : '';
}

/** The one period that a range covers exactly, if there is one: 2019-06-01 to 2019-06 is June 2019. */
function wholePeriod(from: DatePart, to: DatePart): DatePart | null {
  const covers = (part: DatePart): boolean => firstDayOf(part) === firstDayOf(from) && lastDayOf(part) === lastDayOf(to);
  return [from, to].find(covers) ?? null;
}
