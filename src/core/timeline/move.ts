import type { DatePart } from '../date-part.ts';
import { daysInMonth } from '../day.ts';

/** Where a key leads on the timeline from the bar at a place: the place of another bar, or the same at an end; null for a key that does not move. */
export function moveAlong(periods: readonly DatePart[], place: number, key: string): number | null {
  const last = periods.length - 1;
  const within = (next: number): number => Math.max(0, Math.min(last, next));
  switch (key) {
    // Time runs from left to right in every language.
    case 'ArrowLeft':
      return within(place - 1);
    case 'ArrowRight':
      return within(place + 1);
    case 'PageUp':
      return within(place - pageBefore(periods[place] ?? ''));
    case 'PageDown':
      return within(place + pageAfter(periods[place] ?? ''));
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

/** The larger step on: a decade of years, a year of months; of days to the same one of the next month, or to its last. */
function pageAfter(period: string): number {
  if (period.length !== 10) return period.length === 4 ? 10 : 12;
  const [year, month, day] = numbersOf(period);
  return daysInMonth(year, month) - day + Math.min(day, daysInMonth(year, (month % 12) + 1));
}

/** The larger step back, as far. */
function pageBefore(period: string): number {
  if (period.length !== 10) return pageAfter(period);
  const [year, month, day] = numbersOf(period);
  return Math.max(day, daysInMonth(year, month === 1 ? 12 : month - 1));
}

function numbersOf(day: string): [year: number, month: number, day: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];
}
