import { describePeriod } from '#core/filter/describe.ts';
import { changeFilter, everything, type Filter, isEverything } from '#core/filter/filter.ts';
import type { Lifting } from '#core/filter/lift-parts.ts';
import { isReversed } from '#core/filter/match-row.ts';

/** A change of a filter that shows something again, in words, with how many articles it shows. */
export interface Offer {
  readonly words: string;
  readonly change: Partial<Filter>;
  readonly articles: number;
}

/** Of pairs, a few are enough to choose from. */
const mostPairs = 3;

/**
 * What can be changed about a filter that leaves nothing: days in the wrong order are turned round, and what emptied it is lifted. What would leave nothing again is
 * not offered; where no part of it is enough by itself, everything is offered as well.
 */
export function offersOf(filter: Filter, count: (filter: Filter) => number, liftings: readonly Lifting[]): Offer[] {
  const offer = (words: string, change: Partial<Filter>): Offer => ({ words, change, articles: count(changeFilter(filter, change)) });
  const turned = { from: filter.to, to: filter.from };
  const turning = (isReversed(filter) ? [offer(`Swapped, ${describePeriod(turned)}`, turned)] : []).filter(({ articles }) => articles > 0);
  const isSingle = ({ parts }: Lifting): boolean => parts.length === 1;
  const liftsAll = ({ change }: Lifting): boolean => isEverything(changeFilter(filter, change));
  const isEnough = turning.length > 0 || liftings.some((one) => isSingle(one) || liftsAll(one));
  return [
    ...turning,
    ...liftings
      .filter((one, place) => isSingle(one) || place < mostPairs)
      .map(({ parts, change, articles }) => ({ words: capitalise(parts.map((part) => part.offer).join(', ')), change, articles })),
    ...(isEnough ? [] : [offer('Everything', { ...everything, order: filter.order })]),
  ];
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
