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

/**
 * The day with this number; the inverse of `dayNumber`. Throws a RangeError outside the years 0001 to 9999.
 *
 * Counted by hand, in eras of 400 years that begin with a March (Howard Hinnant, https://howardhinnant.github.io/date_algorithms.html#civil_from_days): an archive has a
 * number for each of its days, and `Date` takes several times as long to write one.
 */
export function dayFromNumber(number: number): Day {
  const ofEra = number + 719_468;
  const era = Math.floor(ofEra / 146_097);
  const dayOfEra = ofEra - era * 146_097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const text = `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
  if (!isTextOf(number, text)) throw new RangeError(`No day has the number ${number}`);
  return text;
}

/** What is written for the number of a day is a day. */
function isTextOf(number: number, text: string): text is Day {
  return isDayNumber(number) && text.length === 10;
}
