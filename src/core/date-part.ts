import type { Brand } from './brand.ts';
import { type Day, daysInMonth, isDay } from './day.ts';

/** A year, a month or a day, as a person gives it in a filter: `2019`, `2019-06` or `2019-06-30`. It stands for its whole period. */
export type DatePart = Brand<string, 'DatePart'>;

/** Of the text of a year and of a month. */
const periodLengths = [4, 7];

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

/** The same days by the longest periods that both ends are whole in: 1 to 30 November are that month, January to December that year. So equal days have equal addresses, however they were chosen. */
export function inWholePeriods({ from, to }: { readonly from: DatePart; readonly to: DatePart }): { readonly from: DatePart; readonly to: DatePart } {
  const [first, last] = [firstDayOf(from), lastDayOf(to)];
  for (const length of periodLengths) {
    const [one, other] = [first.slice(0, length), last.slice(0, length)];
    if (isDatePart(one) && isDatePart(other) && firstDayOf(one) === first && lastDayOf(other) === last) return { from: one, to: other };
  }
  return { from, to };
}

function existing(text: string): Day {
  if (!isDay(text)) throw new RangeError(`Not a day: ${text}`);
  return text;
}
