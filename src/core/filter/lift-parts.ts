import type { IsKnown } from './describe-facets.ts';
import { changeFilter, type Filter } from './filter.ts';
import { type FilterPart, partsOf } from './parts.ts';

/** Parts that are lifted together, and how many articles that leaves. */
export interface Lifting {
  readonly parts: readonly FilterPart[];
  readonly change: Partial<Filter>;
  readonly articles: number;
}

/** Of more parts, pairs are too many to be counted at once: each takes as long as a filter does. */
const mostPaired = 7;

/**
 * What emptied a filter: each part that leaves something when it alone is lifted, in the order of the parts. Where no single part does, each two that do
 * together, those that leave most first; nothing where two are not enough either.
 */
export function liftParts(filter: Filter, count: (filter: Filter) => number, isKnown?: IsKnown): Lifting[] {
  const parts = partsOf(filter, isKnown);
  const lift = (together: readonly FilterPart[]): Lifting => {
    const change = together.reduce<Partial<Filter>>((sum, part) => ({ ...sum, ...part.lift({ ...filter, ...sum }) }), {});
    return { parts: together, change, articles: count(changeFilter(filter, change)) };
  };
  const helps = ({ articles }: Lifting): boolean => articles > 0;
  const single = parts.map((part) => lift([part])).filter(helps);
  if (single.length > 0 || parts.length > mostPaired) return single;
  const pairs = parts.flatMap((one, place) => parts.slice(place + 1).map((other) => lift([one, other])));
  return pairs.filter(helps).sort((a, b) => b.articles - a.articles);
}
