import { type DatePart, firstDayOf, isDatePart } from '../date-part.ts';
import { type Day, daysInMonth } from '../day.ts';
import { describeMonthDay, describeMonthShortly } from '../describe-date.ts';
import { describeDatePart } from '../filter/describe.ts';
import { isMonthDay } from '../month-day.ts';
import { dateOrderOf } from './date-order.ts';
import { describeLackOfYear, describePartOfYear } from './describe-lack.ts';
import { foldWords, isParticle, monthOf, wordPattern } from './date-words.ts';
import { languagesOfScript } from './languages-of-script.ts';

/**
 * What a typed text says: a part of a date, or in words why it says none. `other` is the day that it would be with the day first, where the reader's language has
 * the month first and both are days: this page itself writes the day first, so whoever types may follow either.
 */
export type TypedDate = { readonly part: DatePart; readonly other?: DatePart; readonly fault?: never } | { readonly part?: never; readonly other?: never; readonly fault: string };

/** What does not stand between the numbers and words of a date. The signs of abbreviation in Hebrew and Hindi do, as the dots of other scripts. */
const otherSigns = /[^\s.,/׳॰\p{L}\p{M}\d\u2010-\u2015-]/u;

/**
 * Reads a date as people type it: `2019`, `2019-06`, `June 2019`, `6. November 2019`, `2019年11月6日`, `20191106`. Names of months are known in English, in
 * the languages given, and in those of a script other than Latin; the first of those given, the reader's own, decides what `06/11/2019` is. With dots, as in
 * `6.11.2019`, the day stands first wherever dots are used. Nothing is guessed: what could be two days is neither.
 */
export function readTypedDate(text: string, languages: readonly string[]): TypedDate {
  const written = text.trim();
  if (isDatePart(written)) return { part: written };
  const plain = foldWords(withPlainDigits(written));
  const known = ['en-GB', ...languages, ...languagesOfScript(plain)];
  const partOfYear = describePartOfYear(plain);
  if (partOfYear !== null) return { fault: `“${text}” ${partOfYear}` };
  const numbers = (/^\d{8}$/.test(plain) ? plain.replace(/(..)(..)$/, '-$1-$2') : plain).match(/\d+/g) ?? [];
  const names = (plain.match(wordPattern) ?? []).filter((word) => !isParticle(word, known));
  const named = names[0] === undefined ? undefined : monthOf(names[0], known);
  const none = { fault: `“${text}” is not a date here. Write a year, a month or a day: 2019, June 2019 or 6 Nov 2019.` };

  const place = numbers.findIndex((number) => number.length === 4);
  const year = numbers[place];
  const others = numbers.filter((_, at) => at !== place);
  if (otherSigns.test(plain) || names.length > 1 || numbers.length + names.length > 3 || others.some(({ length }) => length > 3)) return none;
  if (year === undefined) return named === null || (named === undefined && numbers.length === 0) ? none : { fault: `“${text}” ${describeLackOfYear(plain, named, numbers, dateOrderOf(languages[0] ?? 'en-GB'))}` };
  if (named === null) return { fault: `“${text}” names no month that is known here. A number will do: 2019-06.` };
  if (named !== undefined) return partOf(year, named, others[0]);
  const [first, second] = others;
  if (second === undefined || place === 0) return partOf(year, first, second);
  return place === 2 ? partOfEither(year, Number(first), Number(second), text, languages[0] ?? 'en-GB') : none;
}

/** True for a text whose last digit may be the first of two. While somebody types, `2019-1` is not yet January. */
export function mayGoOn(text: string): boolean {
  return /(^|\P{Nd})\p{Nd}$/u.test(text.trim());
}

/** A part of a date as a field shows it, and in a form that is read back: `6 Nov 2019`. The word leaves no doubt which is the month. */
export function writeDatePart(part: DatePart | Day): string {
  const [year, month, day] = part.split('-');
  return [day && Number(day), month && describeMonthShortly(firstDayOf(part)), year].filter(Boolean).join(' ');
}

/** A day and a month in either order, before a year: in the one that is possible, else in that of the language. */
function partOfEither(year: string, first: number, second: number, text: string, language: string): TypedDate {
  const [dayFirst, monthFirst] = [`${padded(second)}-${padded(first)}`, `${padded(first)}-${padded(second)}`];
  const order = /^\D*\d+\s*\.\s*\d+\s*\./.test(withPlainDigits(text)) ? 'day-first' : dateOrderOf(language);
  if (order === 'year-first' && first !== second && first <= 12 && second <= 12 && isMonthDay(dayFirst) && isMonthDay(monthFirst)) {
    return { fault: `“${text}” may be ${describeMonthDay(dayFirst)} or ${describeMonthDay(monthFirst)}. Write the month as a word, or the year first: 2019-11-06.` };
  }
  const isMonthFirst = first <= 12 && (second > 12 || order === 'month-first');
  if (!isMonthFirst) return partOf(year, second, first);
  const [read, { part: other }] = [partOf(year, first, second), partOf(year, second, first)];
  return read.part === undefined || other === undefined || other === read.part ? read : { ...read, other };
}

/** The part that numbers name, or what of them does not exist. */
function partOf(year: string, month?: number | string, day?: number | string): TypedDate {
  if (year === '0000') return { fault: 'Years go from 0001 to 9999.' };
  const monthPart = [year, ...(month === undefined ? [] : [padded(month)])].join('-');
  if (!isDatePart(monthPart)) return { fault: `There is no month ${Number(month)}: a year has twelve.` };
  if (day === undefined) return { part: monthPart };
  const part = `${monthPart}-${padded(day)}`;
  if (isDatePart(part)) return { part };
  return { fault: `There is no day ${Number(day)} in ${describeDatePart(monthPart)}, which has ${daysInMonth(Number(year), Number(month))}.` };
}

function padded(number: number | string): string {
  return String(number).padStart(2, '0');
}

/** A text with the digits of any script as 0 to 9. Unicode has them in unbroken rows that begin with a zero. */
function withPlainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String((code - zero) % 10);
  });
}
