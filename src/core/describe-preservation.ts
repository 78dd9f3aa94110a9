import type { DatePart } from './date-part.ts';
import { describePeriod } from './filter/describe.ts';

/** What an archive may say of how it came to be. */
interface Preservation {
  readonly preservedBy?: string;
  readonly preservedOn?: DatePart;
}

/** `Preserved by The Harbour Library in May 2024`, as far as it is known; empty where nothing is. */
export function describePreservation({ preservedBy, preservedOn }: Preservation): string {
  if (preservedBy === undefined && preservedOn === undefined) return '';
  const when = preservedOn === undefined ? '' : describePeriod({ from: preservedOn, to: preservedOn });
  return ['Preserved', preservedBy === undefined ? '' : `by ${preservedBy}`, when].filter((words) => words !== '').join(' ');
}
