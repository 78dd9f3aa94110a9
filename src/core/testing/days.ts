import fc from 'fast-check';
import { isDatePart } from '../date-part.ts';
import { dayFromNumber } from '../day.ts';
import { changeFilter, everything } from '../filter/filter.ts';

/** Days of articles within a few years, at times within days, newest first, as a calendar has them. */
export const anyDays = fc
  .tuple(fc.constantFrom(20, 400, 3000), fc.uniqueArray(fc.nat(3000), { minLength: 1, maxLength: 40 }), fc.array(fc.nat(9), { minLength: 40, maxLength: 40 }))
  .map(([within, places, counts]) =>
    [...new Set(places.map((place) => place % within))]
      .sort((one, other) => other - one)
      .map((place, nth) => ({ day: dayFromNumber(15_000 + place), articles: counts[nth] ?? 0 })),
  );

const parts = fc
  .tuple(fc.integer({ min: 14_900, max: 18_200 }), fc.constantFrom(4, 7, 10))
  .map(([number, length]) => dayFromNumber(number).slice(0, length))
  .filter(isDatePart);

/** A filter that asks for some of them, or for none, or from the later to the earlier. */
export const anyFilterOfDays = fc.record({ from: fc.option(parts), to: fc.option(parts) }).map((change) => changeFilter(everything, change));
