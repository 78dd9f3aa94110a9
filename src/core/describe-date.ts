import { type Day } from './day.ts';
import { dayInLeapYear, type MonthDay } from './month-day.ts';
import { dayOf, type Published, timeOf } from './published.ts';

/**
 * Days in words, in the British English of the interface; the texts of an archive keep their own language. Not by `Intl`, whose formatters take a slow phone
 * 70 milliseconds to make before the first page is asked for.
 */
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** `6 November 2019` */
export function describeDay(day: Day): string {
  return `${describeDayOfMonth(day)} ${yearOf(day)}`;
}

/** `Wednesday` */
export function describeWeekday(day: Day): string {
  return weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
}

/** `November 2019` */
export function describeMonth(day: Day): string {
  return `${monthOf(day)} ${yearOf(day)}`;
}

/** `22 November` */
export function describeMonthDay(monthDay: MonthDay): string {
  return describeDayOfMonth(dayInLeapYear(monthDay));
}

/** `Nov` */
export function describeMonthShortly(day: Day): string {
  // As newspapers in London have it.
  return monthOf(day) === 'September' ? 'Sept' : monthOf(day).slice(0, 3);
}

function describeDayOfMonth(day: Day): string {
  return `${Number(day.slice(8))} ${monthOf(day)}`;
}

function monthOf(day: Day): string {
  return months[Number(day.slice(5, 7)) - 1] ?? '';
}

/** Without the zeros that fill it up to four digits. */
function yearOf(day: Day): string {
  return String(Number(day.slice(0, 4)));
}

/** `Wednesday, 6 November 2019, 01:25 UTC`, or without the time where the article states none. */
export function describePublished(published: Published): string {
  const day = dayOf(published);
  const time = timeOf(published);
  const clock = time && `, ${time.clock}${time.offset === '' ? '' : ` ${time.offset === 'UTC' ? '' : 'UTC'}${time.offset.replace('-', '−')}`}`;
  return `${describeWeekday(day)}, ${describeDay(day)}${clock ?? ''}`;
}
