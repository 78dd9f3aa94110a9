import type { Brand } from './brand.ts';

/**
 * Days are text. A day is never turned into a moment in time, because the reader's time zone must not be able to move it:
 * an article published on 6 November stands under 6 November everywhere.
 */

/** A calendar day that exists, `YYYY-MM-DD` (ISO 8601), years 0001 to 9999. Sorts as text in order of time. */
export type Day = Brand<string, 'Day'>;

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const millisecondsPerDay = 86_400_000;

/** How many days a month has; `month` counts from 1. Gregorian leap years. */
export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (monthLengths[month - 1] ?? 0);
}

/** True for the text of a day that exists: `2020-02-29`, but not `2019-02-29`. */
export function isDay(text: string): text is Day {
  const match = dayPattern.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The day that a text names, or null when it names none. */
export function parseDay(text: string): Day | null {
  return isDay(text) ? text : null;
}

/** Days since 1970-01-01. Only for arithmetic between days; never shown, never combined with a time zone. */
export function dayNumber(day: Day): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / millisecondsPerDay);
}

const [firstNumber, lastNumber] = [-719_162, 2_932_896];

/** True for the number of a day in the years 0001 to 9999. */
export function isDayNumber(number: number): boolean {
  return Number.isInteger(number) && number >= firstNumber && number <= lastNumber;
}

/** The day with this number; the inverse of `dayNumber`. Throws a RangeError outside the years 0001 to 9999. */
export function dayFromNumber(number: number): Day {
  const text = isDayNumber(number) ? new Date(number * millisecondsPerDay).toISOString().slice(0, 10) : '';
  if (!isDay(text)) throw new RangeError(`No day has the number ${number}`);
  return text;
}
