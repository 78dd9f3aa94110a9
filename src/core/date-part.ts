import type { Brand } from './brand.ts';
import { type Day, daysInMonth, isDay } from './day.ts';

/** A year, a month or a day, as a person gives it in a filter: `2019`, `2019-06` or `2019-06-30`. It stands for its whole period. */
export type DatePart = Brand<string, 'DatePart'>;

/** True for `YYYY`, `YYYY-MM` and `YYYY-MM-DD` that exist. */
export function isDatePart(text: string): text is DatePart {
  return isDay(`${text}-01-01`.slice(0, 10)) && /^\d{4}(-\d{2}){0,2}$/.test(text);
}

/** The part of a date that a text names, or null when it names none. */
export function parseDatePart(text: string): DatePart | null {
  return isDatePart(text) ? text : null;
}

/** The first day of the period: `2019` gives `2019-01-01`, and a day gives itself. */
export function firstDayOf(part: DatePart | Day): Day {
  return existing(`${part}-01-01`.slice(0, 10));
}

/** The last day of the period: `2020-02` gives `2020-02-29`. */
export function lastDayOf(part: DatePart): Day {
  if (part.length === 10) return existing(part);
  const [year, month = '12'] = part.split('-');
  return existing(`${year}-${month}-${String(daysInMonth(Number(year), Number(month))).padStart(2, '0')}`);
}

function existing(text: string): Day {
  if (!isDay(text)) throw new RangeError(`Not a day: ${text}`);
  return text;
}
