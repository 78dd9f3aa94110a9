import { isDay } from '../day.ts';
import { describeMonth, describeMonthDay, describeMonthShortly } from '../describe-date.ts';
import { isMonthDay } from '../month-day.ts';
import type { DateOrder } from './date-order.ts';

/** The months that parts of a year begin and end with, counted from 1. Seasons are elsewhere half a year later; these are examples, and said to be. */
const quarters = [[1, 3], [4, 6], [7, 9], [10, 12]] as const;
const halves = [[1, 6], [7, 12]] as const;
const seasons = { spring: [3, 5], summer: [6, 8], autumn: [9, 11], fall: [9, 11], winter: [12, 14] } as const;

const ordinals = ['first', 'second', 'third', 'fourth'];

/** What is said of a folded text that names a quarter, a half or a season of a year; null for any other. */
export function describePartOfYear(text: string): string | null {
  const year = Number(/\d{4}/.exec(text)?.[0] ?? '2019');
  const under = ([first, last]: readonly [number, number]): string => `${monthOf(year, first)} under From and ${monthOf(year, last)} under To`;
  const quarter = quarters[placeOf(text, 'q', 'quarter')];
  if (quarter) return `is a quarter of a year. Write its months: ${under(quarter)}.`;
  const half = halves[placeOf(text, 'h', 'half')];
  if (half) return `is a half of a year. Write its months: ${under(half)}.`;
  const season = /(?<!\p{L})(spring|summer|autumn|fall|winter)(?!\p{L})/u.exec(text)?.[1];
  return isSeason(season) ? `is a season, which has no fixed days. Write months, such as ${under(seasons[season])}.` : null;
}

/** What is said of a text that is a date but for its year. `Jun 23` may be a day, and it may be a month. */
export function describeLackOfYear(text: string, month: number | undefined, numbers: readonly string[], order: DateOrder): string {
  const [number, ...more] = numbers;
  const isLone = month !== undefined && more.length === 0 && number?.length === 2;
  // Who writes the day first writes it before the month.
  if (!isLone || /^\P{L}*\d/u.test(text)) return 'lacks a year of four digits, as in 6 Nov 2019.';
  const [day, year] = [`${String(month).padStart(2, '0')}-${number}`, Number(number) + (Number(number) < 50 ? 2000 : 1900)];
  if (!isMonthDay(day)) return `lacks a year of four digits, as in ${monthOf(year, month)}.`;
  const readings = [
    { words: monthOf(year, month, describeMonth), write: monthOf(year, month) },
    { words: describeMonthDay(day), write: `${Number(number)} ${monthOf(2019, month)}` },
  ];
  const [one, other] = order === 'month-first' ? readings.toReversed() : readings;
  return `may be ${one?.words} or ${other?.words}. Write the year with four digits: ${one?.write}, or ${other?.write}.`;
}

/** Which part a text names by a letter and a number (`Q2`) or by an ordinal (`2nd quarter`), counted from 0; -1 where it names none. */
function placeOf(text: string, letter: string, noun: string): number {
  const byLetter = new RegExp(`(?<!\\p{L})${letter} ?([1-4])(?!\\d)`, 'u').exec(text)?.[1];
  const byNumber = new RegExp(`(?<!\\d)([1-4])(?:st|nd|rd|th)? ${noun}`, 'u').exec(text)?.[1];
  const byWord = ordinals.findIndex((ordinal) => text.includes(`${ordinal} ${noun}`));
  const number = byLetter ?? byNumber;
  return number === undefined ? byWord : Number(number) - 1;
}

/** `Jun 2019`; the months after the twelfth are those of the next year. */
function monthOf(year: number, month: number, describe?: typeof describeMonth): string {
  const [of, place] = month > 12 ? [year + 1, month - 12] : [year, month];
  const day = `${String(of).padStart(4, '0')}-${String(place).padStart(2, '0')}-01`;
  if (!isDay(day)) return String(year);
  return describe ? describe(day) : `${describeMonthShortly(day)} ${of}`;
}

function isSeason(word: string | undefined): word is keyof typeof seasons {
  return word !== undefined && word in seasons;
}
