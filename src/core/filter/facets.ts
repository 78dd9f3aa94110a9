import type { Filter } from './filter.ts';

/** By what articles are told apart besides days and words, in the order in which addresses, words and pages have them. */
export const facetNames = ['source', 'section', 'tag', 'author'] as const;

export type FacetName = (typeof facetNames)[number];

/** The facets that the calendar does not count. */
export type ColumnFacet = Exclude<FacetName, 'source'>;

export const columnFacets = ['section', 'tag', 'author'] as const satisfies readonly ColumnFacet[];

/** Where a filter has the values of each facet that are chosen and excluded. An address calls them `tag` and `not-tag`. */
const facetParts = {
  source: { chosen: 'sources', excluded: 'notSources' },
  section: { chosen: 'sections', excluded: 'notSections' },
  tag: { chosen: 'tags', excluded: 'notTags' },
  author: { chosen: 'authors', excluded: 'notAuthors' },
} as const satisfies Record<FacetName, { readonly chosen: keyof Filter; readonly excluded: keyof Filter }>;

/** What is chosen and excluded of one facet. */
export interface FacetChoice {
  readonly chosen: readonly string[];
  readonly excluded: readonly string[];
}

/** The choice that a filter makes of a facet. */
export function choiceOf(filter: Filter, facet: FacetName): FacetChoice {
  const { chosen, excluded } = facetParts[facet];
  return { chosen: filter[chosen], excluded: filter[excluded] };
}

/** The change that makes this choice. */
export function choosing(facet: FacetName, choice: FacetChoice): Partial<Filter> {
  const { chosen, excluded } = facetParts[facet];
  return { [chosen]: choice.chosen, [excluded]: choice.excluded };
}

/** A choice in canonical form: sorted, each value once, and what is excluded is not chosen: who asks for both has it excluded. */
export function canonicalChoice({ chosen, excluded }: FacetChoice): FacetChoice {
  const away = new Set(excluded);
  return { chosen: [...new Set(chosen)].filter((value) => !away.has(value)).sort(), excluded: [...away].sort() };
}

/** Chooses a value, or gives it up; a value that was excluded is chosen. */
export function toggleChosen({ chosen, excluded }: FacetChoice, value: string): FacetChoice {
  return { chosen: toggle(chosen, value), excluded: without(excluded, value) };
}

/** Excludes a value, or lets it in again; a value that was chosen is excluded. */
export function toggleExcluded({ chosen, excluded }: FacetChoice, value: string): FacetChoice {
  return { chosen: without(chosen, value), excluded: toggle(excluded, value) };
}

/** True where a filter asks what the calendar cannot tell: a section, a tag, an author, or which version is the last. */
export function needsColumns(filter: Filter): boolean {
  return filter.withoutEarlier || neededFacets(filter).length > 0;
}

/** The facets besides source that a filter makes a choice of. */
export function neededFacets(filter: Filter): ColumnFacet[] {
  return columnFacets.filter((facet) => {
    const { chosen, excluded } = choiceOf(filter, facet);
    return chosen.length + excluded.length > 0;
  });
}

function toggle(values: readonly string[], value: string): string[] {
  return values.includes(value) ? without(values, value) : [...values, value];
}

function without(values: readonly string[], value: string): string[] {
  return values.filter((one) => one !== value);
}
