import { listInWords } from '../list-in-words.ts';
import { choiceOf, type FacetChoice, type FacetName, facetNames } from './facets.ts';
import type { Filter } from './filter.ts';

/** How a facet is spoken of. */
interface FacetWords {
  /** Its name on a page. */
  readonly title: string;
  /** What one of its values is. */
  readonly noun: string;
  /** What the articles without a value are listed under. */
  readonly nothing: string;
  /** What stands before values in a sentence. */
  readonly before: string;
  readonly without: string;
  readonly with: string;
}

export const facetWords: Readonly<Record<FacetName, FacetWords>> = {
  source: { title: 'Source', noun: 'source', nothing: 'Source not known', before: 'from', without: 'from Source not known', with: 'with a known source' },
  section: { title: 'Section', noun: 'section', nothing: 'No section', before: 'in section', without: 'without a section', with: 'with a section' },
  tag: { title: 'Tag', noun: 'tag', nothing: 'No tag', before: 'tagged', without: 'without a tag', with: 'with a tag' },
  author: { title: 'Author', noun: 'author', nothing: 'Author not known', before: 'by', without: 'without a known author', with: 'with a known author' },
};

/** What to call a value on a page. */
export function valueLabel(facet: FacetName, value: string): string {
  return value === '' ? facetWords[facet].nothing : value;
}

/** Tells whether the archive has a value of a facet. */
export type IsKnown = (facet: FacetName, value: string) => boolean;

/** What a filter says of facets, in words: `from Post tagged flood or budget not by Ann Lee`. Empty where it says nothing. What the archive does not have is not spoken of as if it had it. */
export function describeFacets(filter: Filter, isKnown: IsKnown): string {
  const choices = facetNames.map((facet) => {
    const named = (values: readonly string[]): string[] => values.map((value) => (value === '' || isKnown(facet, value) ? value : `“${value}” (not in this archive)`));
    const { chosen, excluded } = choiceOf(filter, facet);
    return [facet, { chosen: named(chosen), excluded: named(excluded) }] as const;
  });
  return [...choices.map(([facet, { chosen }]) => describeChosen(facet, chosen)), ...choices.map(([facet, { excluded }]) => describeExcluded(facet, excluded))]
    .filter((words) => words !== '')
    .join(' ');
}

/** The same of one value alone, for a chip; a source goes by its name. */
export function describeValue(facet: FacetName, value: string, how: keyof FacetChoice): string {
  if (facet === 'source' && how === 'chosen') return valueLabel(facet, value);
  if (facet === 'source' && value !== '') return `not ${value}`;
  return how === 'chosen' ? describeChosen(facet, [value]) : describeExcluded(facet, [value]);
}

/** What a value that the archive does not have is said to be. */
export function describeUnknown(facet: FacetName, value: string): string {
  return facet === 'source' ? `“${value}” is not in this archive` : `${facetWords[facet].title} “${value}” is not in this archive`;
}

function describeChosen(facet: FacetName, values: readonly string[]): string {
  const { before, without } = facetWords[facet];
  // An article of a source that is not known is from “Source not known”.
  if (facet === 'source') return values.length === 0 ? '' : `${before} ${listInWords(values.map((value) => valueLabel(facet, value)), 'or')}`;
  const named = values.filter((value) => value !== '');
  return [...(named.length > 0 ? [`${before} ${listInWords(named, 'or')}`] : []), ...(named.length < values.length ? [without] : [])].join(' or ');
}

function describeExcluded(facet: FacetName, values: readonly string[]): string {
  const words = facetWords[facet];
  const named = values.filter((value) => value !== '');
  return [...(named.length > 0 ? [`not ${words.before} ${listInWords(named, 'or')}`] : []), ...(named.length < values.length ? [words.with] : [])].join(' and ');
}
