import { type Day } from './day.ts';
import { dayInLeapYear, type MonthDay } from './month-day.ts';
import { dayOf, type Published, timeOf } from './published.ts';

/**
 * Days in words. The formatters work in UTC on the day's own midnight in UTC, so no time zone takes part. The interface is in
 * British English; the texts of an archive keep their own language.
 */
const formatter = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  return (day: Day): string => format.format(Date.parse(`${day}T00:00:00Z`));
};

/** `6 November 2019` */
export const describeDay = formatter({ day: 'numeric', month: 'long', year: 'numeric' });

/** `Wednesday` */
export const describeWeekday = formatter({ weekday: 'long' });

/** `November 2019` */
export const describeMonth = formatter({ month: 'long', year: 'numeric' });

const describeDayOfMonth = formatter({ day: 'numeric', month: 'long' });

/** `22 November` */
export function describeMonthDay(monthDay: MonthDay): string {
  return describeDayOfMonth(dayInLeapYear(monthDay));
}

/** `Nov` */
export const describeMonthShortly = formatter({ month: 'short' });

/** `Wednesday, 6 November 2019, 01:25 UTC`, or without the time where the article states none. */
export function describePublished(published: Published): string {
  const day = dayOf(published);
  const time = timeOf(published);
  const clock = time && `, ${time.clock}${time.offset === '' ? '' : ` ${time.offset === 'UTC' ? '' : 'UTC'}${time.offset.replace('-', '−')}`}`;
  return `${describeWeekday(day)}, ${describeDay(day)}${clock ?? ''}`;
}
