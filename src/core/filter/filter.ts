import { type DatePart, isDatePart } from '../date-part.ts';
import type { SourceName } from '../article.ts';
import { isMonthDay, type MonthDay } from '../month-day.ts';
import { canonicalChoice, choiceOf, choosing, facetNames } from './facets.ts';

/** Which end of the archive comes first. Undated articles come last in both. */
export type Order = 'newest' | 'oldest';

/** What a reader asked to see. It has one canonical form: the values of a facet are sorted, each stands once, and is chosen or excluded; the query has no space to spare. */
export interface Filter {
  readonly query: string;
  /** The first day, as the part of a date that was given; the whole period counts. */
  readonly from: DatePart | null;
  /** The last day, inclusive, as the part of a date that was given; the whole period counts. */
  readonly to: DatePart | null;
  /** A day of the year that an article must be of, in whatever year. */
  readonly on: MonthDay | null;
  /** Shows undated articles alone. None of them is of any day, so that this and days are never asked for together. */
  readonly undated: boolean;
  /** An article of any of these is shown; none means all. An empty name stands for articles whose source is not known. */
  readonly sources: readonly SourceName[];
  /** The same of its section, of its tags and of its authors; an empty text stands for an article without. */
  readonly sections: readonly string[];
  readonly tags: readonly string[];
  readonly authors: readonly string[];
  /** No article of any of these is shown. */
  readonly notSources: readonly SourceName[];
  readonly notSections: readonly string[];
  readonly notTags: readonly string[];
  readonly notAuthors: readonly string[];
  /** Leaves out articles whose capture is suspect. */
  readonly withoutSuspects: boolean;
  /** Leaves out articles that were saved again later. */
  readonly withoutEarlier: boolean;
  readonly order: Order;
}

/** Something in an address that could not be understood. It is shown and said, and restricts nothing. */
export interface Misread {
  readonly name: 'from' | 'to' | 'on' | 'dates' | 'without' | 'sort';
  readonly text: string;
}

/** Shows everything, newest first. */
export const everything: Filter = {
  query: '',
  from: null,
  to: null,
  on: null,
  undated: false,
  sources: [],
  sections: [],
  tags: [],
  authors: [],
  notSources: [],
  notSections: [],
  notTags: [],
  notAuthors: [],
  withoutSuspects: false,
  withoutEarlier: false,
  order: 'newest',
};

/** Asks for no day. */
export const anyDay = { from: null, to: null, on: null } as const satisfies Partial<Filter>;

/** A filter with some of its parts replaced, in canonical form. Of days and the undated, what is replaced lifts the other. */
export function changeFilter(filter: Filter, change: Partial<Filter>): Filter {
  const changed = { ...filter, ...change, ...(change.undated && anyDay) };
  const query = changed.query.trim().replace(/\s+/g, ' ');
  const undated = changed.undated && !asksForDays(changed);
  return facetNames.reduce<Filter>((one, facet) => ({ ...one, ...choosing(facet, canonicalChoice(choiceOf(one, facet))) }), { ...changed, query, undated });
}

/** True where nothing narrows the list; the order does not. */
export function isEverything(filter: Filter): boolean {
  return searchOf({ ...filter, order: everything.order }) === '';
}

/** True where only articles of certain days are shown, which leaves the undated out. */
export function asksForDays({ from, to, on }: Pick<Filter, 'from' | 'to' | 'on'>): boolean {
  return from !== null || to !== null || on !== null;
}

/** What the parameter `without` takes. */
const suspectsWord = 'suspect';
const earlierWord = 'earlier';

/** What the parameter `dates` takes. */
export const undatedWord = 'undated';

/** Reads the query string of an address, with or without its `?`. Parameters of other names are left alone. */
export function parseFilter(search: string): { filter: Filter; misread: Misread[] } {
  const parameters = new URLSearchParams(search);
  const misread: Misread[] = [];
  const read = <Part extends string>(name: Misread['name'], isPart: (text: string) => text is Part): Part | null => {
    const text = (parameters.get(name) ?? '').trim();
    if (text === '') return null;
    if (isPart(text)) return text;
    misread.push({ name, text });
    return null;
  };
  const days = { from: read('from', isDatePart), to: read('to', isDatePart), on: read('on', isMonthDay) };
  // Nothing is both of a day and undated: the days hold, and the other is said.
  const undated = read('dates', (text): text is typeof undatedWord => text === undatedWord && !asksForDays(days)) !== null;
  const without = parameters.getAll('without').filter((text) => text !== '');
  const unknown = without.find((text) => text !== suspectsWord && text !== earlierWord);
  if (unknown !== undefined) misread.push({ name: 'without', text: unknown });
  const sort = parameters.get('sort') ?? 'newest';
  if (sort !== 'newest' && sort !== 'oldest') misread.push({ name: 'sort', text: sort });
  const filter = changeFilter(everything, {
    query: parameters.get('q') ?? '',
    ...days,
    undated,
    ...readChoices(parameters),
    withoutSuspects: without.includes(suspectsWord),
    withoutEarlier: without.includes(earlierWord),
    order: sort === 'oldest' ? 'oldest' : 'newest',
  });
  return { filter, misread };
}

function readChoices(parameters: URLSearchParams): Partial<Filter> {
  return facetNames.reduce<Partial<Filter>>((read, facet) => {
    const choice = { chosen: parameters.getAll(facet), excluded: parameters.getAll(`not-${facet}`) };
    return { ...read, ...choosing(facet, choice) };
  }, {});
}

/**
 * Writes the query string, `?` included, of the one address that this filter has; empty for `everything`. What could not be
 * understood is written back where it is given, so that changing one thing does not silently drop another.
 */
export function searchOf(filter: Filter, misread: readonly Misread[] = []): string {
  const parameters = new URLSearchParams();
  const add = (name: string, value: string | null | undefined): void => {
    if (value !== null && value !== undefined && value !== '') parameters.append(name, value);
  };
  const misreadText = (name: Misread['name']): string | undefined => misread.find((one) => one.name === name)?.text;
  add('q', filter.query);
  add('from', filter.from ?? misreadText('from'));
  add('to', filter.to ?? misreadText('to'));
  add('on', filter.on ?? misreadText('on'));
  add('dates', filter.undated ? undatedWord : misreadText('dates'));
  for (const facet of facetNames) for (const value of choiceOf(filter, facet).chosen) parameters.append(facet, value);
  for (const facet of facetNames) for (const value of choiceOf(filter, facet).excluded) parameters.append(`not-${facet}`, value);
  if (filter.withoutSuspects) add('without', suspectsWord);
  if (filter.withoutEarlier) add('without', earlierWord);
  add('without', misreadText('without'));
  add('sort', filter.order === 'oldest' ? 'oldest' : misreadText('sort'));
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
