import { type DatePart, parseDatePart } from '../date-part.ts';
import { type Day, dayFromNumber, dayNumber } from '../day.ts';

/** What a bar of the timeline can stand for. */
export type Unit = 'year' | 'month' | 'day';

/** Length of the text of a year, a month, a day. */
const lengths = { year: 4, month: 7, day: 10 } as const satisfies Record<Unit, number>;

/** The year, the month or the day that a day is in. */
export function periodOf(day: Day, unit: Unit): DatePart {
  return existing(day.slice(0, lengths[unit]));
}

/** How many years, months or days there are from the one of the first day to the one of the last, both counted. */
export function countPeriods(first: Day, last: Day, unit: Unit): number {
  return numberOf(last, unit) - numberOf(first, unit) + 1;
}

/** Every year, month or day from the one of the first day to the one of the last, in order of time. */
export function periodsBetween(first: Day, last: Day, unit: Unit): DatePart[] {
  const start = numberOf(first, unit);
  return Array.from({ length: countPeriods(first, last, unit) }, (_, place) => withNumber(start + place, unit));
}

/** Years, months and days are counted through, each from a beginning of its own. */
function numberOf(day: Day, unit: Unit): number {
  if (unit === 'day') return dayNumber(day);
  const year = Number(day.slice(0, 4));
  return unit === 'year' ? year : year * 12 + Number(day.slice(5, 7)) - 1;
}

function withNumber(number: number, unit: Unit): DatePart {
  if (unit === 'day') return existing(dayFromNumber(number));
  const year = String(unit === 'year' ? number : Math.floor(number / 12)).padStart(4, '0');
  return existing(unit === 'year' ? year : `${year}-${String((number % 12) + 1).padStart(2, '0')}`);
}

function existing(text: string): DatePart {
  const part = parseDatePart(text);
  if (part === null) throw new RangeError(`Not a part of a date: ${text}`);
  return part;
}
