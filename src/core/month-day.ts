import type { Brand } from './brand.ts';
import { type Day, isDay } from './day.ts';

/** A day of no particular year, `MM-DD`: `11-22`, and `02-29` too. */
export type MonthDay = Brand<string, 'MonthDay'>;

/** True for the text of a day that some year has. */
export function isMonthDay(text: string): text is MonthDay {
  return isDay(inLeapYear(text));
}

/** The month and day of a day. */
export function monthDayOf(day: Day): MonthDay {
  const text = day.slice(5);
  if (!isMonthDay(text)) throw new RangeError(`Not a day: ${day}`);
  return text;
}

/** The day of a leap year, which has them all. */
export function dayInLeapYear(monthDay: MonthDay): Day {
  const day = inLeapYear(monthDay);
  if (!isDay(day)) throw new RangeError(`Not a month and a day: ${monthDay}`);
  return day;
}

function inLeapYear(text: string): string {
  return `2000-${text}`;
}
