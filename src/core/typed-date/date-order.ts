import { formatIn } from './format-in.ts';

/** In which order a language writes a date in numbers. Where the year stands first, `06/11/2019` is nobody's way, and may be either day. */
export type DateOrder = 'day-first' | 'month-first' | 'year-first';

/** The order of a language: `en-US` has the month first, `en-GB` the day, `ja` the year. */
export function dateOrderOf(language: string): DateOrder {
  const parts = formatIn(language, { day: 'numeric', month: 'numeric', year: 'numeric' }).formatToParts(0);
  const first = parts.find(({ type }) => type !== 'literal')?.type;
  if (first === 'year') return 'year-first';
  return first === 'month' ? 'month-first' : 'day-first';
}
