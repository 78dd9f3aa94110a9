import { describePeriod } from '#core/filter/describe.ts';
import { facetWords } from '#core/filter/describe-facets.ts';
import { choiceOf, choosing, type FacetChoice, type FacetName, facetNames } from '#core/filter/facets.ts';
import { changeFilter, everything, type Filter } from '#core/filter/filter.ts';
import { isReversed } from '#core/filter/match-row.ts';

/** A change of a filter that shows something again, in words, with how many articles it shows. */
export interface Offer {
  readonly words: string;
  readonly change: Partial<Filter>;
  readonly articles: number;
}

const { query, undated, withoutSuspects, withoutEarlier } = everything;

/**
 * What can be changed about a filter that leaves nothing: days in the wrong order are turned round, and each part is lifted by itself. What would
 * leave nothing again is not offered; where that is all of it, everything is.
 */
export function offersOf(filter: Filter, count: (filter: Filter) => number): Offer[] {
  const turned = { from: filter.to, to: filter.from };
  const period = describePeriod(turned);
  const changes = [
    { words: `${period.charAt(0).toUpperCase()}${period.slice(1)}`, change: turned, isOn: isReversed(filter) },
    { words: 'Without the search', change: { query }, isOn: filter.query !== '' },
    // With a day of the year, the days that are lifted are those of certain years.
    { words: filter.on === null ? 'Any day' : 'Any year', change: { from: null, to: null }, isOn: filter.from !== null || filter.to !== null },
    { words: 'Any day of the year', change: { on: null }, isOn: filter.on !== null },
    { words: 'Dated articles too', change: { undated }, isOn: filter.undated },
    ...facetNames.flatMap((facet) => offersOfFacet(facet, choiceOf(filter, facet))),
    { words: 'Suspect captures too', change: { withoutSuspects }, isOn: filter.withoutSuspects },
    { words: 'Earlier versions too', change: { withoutEarlier }, isOn: filter.withoutEarlier },
  ];
  const offer = ({ words, change }: Omit<Offer, 'articles'>): Offer => ({ words, change, articles: count(changeFilter(filter, change)) });
  const offers = changes.filter(({ isOn }) => isOn).map(offer).filter(({ articles }) => articles > 0);
  return offers.length > 0 ? offers : [offer({ words: 'Everything', change: { ...everything, order: filter.order } })];
}

/** What is chosen and what is excluded are lifted each by itself. */
function offersOfFacet(facet: FacetName, { chosen, excluded }: FacetChoice): (Omit<Offer, 'articles'> & { readonly isOn: boolean })[] {
  const { noun } = facetWords[facet];
  return [
    { words: `Any ${noun}`, change: choosing(facet, { chosen: [], excluded }), isOn: chosen.length > 0 },
    { words: `Excluded ${noun}s too`, change: choosing(facet, { chosen, excluded: [] }), isOn: excluded.length > 0 },
  ];
}
