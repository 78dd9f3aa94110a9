import { facetWords, type IsKnown } from './describe-facets.ts';
import { choiceOf, choosing, type FacetName, facetNames } from './facets.ts';
import { everything, type Filter } from './filter.ts';

/** One part of a filter that can be lifted while the rest stands. */
export interface FilterPart {
  /** What lifting it is called where it is offered: `any source`. */
  readonly offer: string;
  /** The same in a sentence about what would be there: `without the source`. */
  readonly phrase: string;
  /** Lifts it from a filter that has it, whatever else of that filter has been lifted before. */
  readonly lift: (filter: Filter) => Partial<Filter>;
}

/** So many excluded values of a facet are lifted each by itself; of more, all at once. */
const mostApart = 4;

/**
 * The parts of a filter: search, days, what is chosen of each facet, each value that is excluded, and so on. What the archive does not have is one part, whatever facets
 * it is of: as long as any of it is asked for, there is nothing to be found, and nobody wants to try it out piece by piece.
 */
export function partsOf(filter: Filter, isKnown: IsKnown = () => true): FilterPart[] {
  const { query, undated, withoutSuspects, withoutEarlier } = everything;
  const part = (isOn: boolean, offer: string, phrase: string, change: Partial<Filter>): FilterPart[] => (isOn ? [{ offer, phrase, lift: () => change }] : []);
  const missing = missingFrom(filter, isKnown);
  return [
    ...partOfMissing(missing, isKnown),
    ...part(filter.query !== '', 'without the search', 'without the search', { query }),
    // With a day of the year, the days that are lifted are those of certain years.
    ...part(filter.from !== null || filter.to !== null, filter.on === null ? 'any day' : 'any year', 'without the dates', { from: null, to: null }),
    ...part(filter.on !== null, 'any day of the year', 'without the day of the year', { on: null }),
    ...part(filter.undated, 'dated articles too', 'with dated articles', { undated }),
    ...facetNames.flatMap((facet) => [...(missing.some((one) => one.facet === facet) ? [] : partOfChosen(filter, facet)), ...partsOfExcluded(filter, facet)]),
    ...part(filter.withoutSuspects, 'suspect captures too', 'with suspect captures', { withoutSuspects }),
    ...part(filter.withoutEarlier, 'earlier versions too', 'with earlier versions', { withoutEarlier }),
  ];
}

/** The facets of which a filter asks for nothing but what the archive does not have, and for what; an article can be of none of it. */
export function missingFrom(filter: Filter, isKnown: IsKnown): { readonly facet: FacetName; readonly values: readonly string[] }[] {
  return facetNames.flatMap((facet) => {
    const { chosen: values } = choiceOf(filter, facet);
    return values.length > 0 && values.every((value) => value !== '' && !isKnown(facet, value)) ? [{ facet, values }] : [];
  });
}

function partOfMissing(missing: ReturnType<typeof missingFrom>, isKnown: IsKnown): FilterPart[] {
  const [value, ...more] = missing.flatMap(({ values }) => values);
  if (value === undefined) return [];
  const isLone = more.length === 0;
  return [{ offer: isLone ? `without “${value}”` : 'without what is not in this archive', phrase: isLone ? 'without it' : 'without these', lift: (filter) => keepKnown(filter, isKnown) }];
}

/** The change that no longer asks for anything of a facet that the archive does not have. */
export function keepKnown(filter: Filter, isKnown: IsKnown): Partial<Filter> {
  return facetNames.reduce<Partial<Filter>>((change, facet) => {
    const { chosen, excluded } = choiceOf(filter, facet);
    const known = (value: string): boolean => value === '' || isKnown(facet, value);
    return { ...change, ...choosing(facet, { chosen: chosen.filter(known), excluded: excluded.filter(known) }) };
  }, {});
}

function partOfChosen(filter: Filter, facet: FacetName): FilterPart[] {
  const { noun } = facetWords[facet];
  const { chosen } = choiceOf(filter, facet);
  if (chosen.length === 0) return [];
  return [{ offer: `any ${noun}`, phrase: `without the ${noun}${chosen.length === 1 ? '' : 's'}`, lift: (from) => choosing(facet, { ...choiceOf(from, facet), chosen: [] }) }];
}

function partsOfExcluded(filter: Filter, facet: FacetName): FilterPart[] {
  const { noun, without } = facetWords[facet];
  const { excluded } = choiceOf(filter, facet);
  if (excluded.length === 0) return [];
  const all: FilterPart = { offer: `excluded ${noun}s too`, phrase: `with the excluded ${noun}s`, lift: (from) => choosing(facet, { ...choiceOf(from, facet), excluded: [] }) };
  const apart = excluded.map((value): FilterPart => {
    const lift = (from: Filter): Partial<Filter> => {
      const choice = choiceOf(from, facet);
      return choosing(facet, { ...choice, excluded: choice.excluded.filter((one) => one !== value) });
    };
    const words = value === '' ? `with articles ${without}` : `with ${value}`;
    return { offer: words, phrase: words, lift };
  });
  return excluded.length > mostApart ? [all] : apart;
}
