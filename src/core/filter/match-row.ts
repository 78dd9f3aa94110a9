import type { Row, SourceName } from '../article.ts';
import { firstDayOf, lastDayOf } from '../date-part.ts';
import type { Day } from '../day.ts';
import { dayOf } from '../published.ts';
import { foldText, queryWords } from '../text.ts';
import { asksForDays, type Filter } from './filter.ts';

/** The days a filter spans, both inclusive; null at an open end. */
export interface DayRange {
  readonly first: Day | null;
  readonly last: Day | null;
}

/** From the first day of the filter's first period to the last day of its last. */
export function dayRange(filter: Filter): DayRange {
  return { first: filter.from && firstDayOf(filter.from), last: filter.to && lastDayOf(filter.to) };
}

/** True where the filter asks for a range of days. */
export function hasDayRange(filter: Filter): boolean {
  return filter.from !== null || filter.to !== null;
}

/** True where the first day lies after the last: such a filter matches nothing. */
export function isReversed(filter: Filter): boolean {
  const { first, last } = dayRange(filter);
  return first !== null && last !== null && first > last;
}

/** True for a day inside the range. */
function isInRange(range: DayRange, day: Day): boolean {
  return (range.first === null || day >= range.first) && (range.last === null || day <= range.last);
}

/** A test of days against a filter, prepared once for many days; null is the day of an undated article. */
export function dayMatcher(filter: Filter): (day: Day | null) => boolean {
  if (filter.undated) return (day) => day === null;
  if (!asksForDays(filter)) return () => true;
  const range = dayRange(filter);
  return (day) => day !== null && isInRange(range, day) && (filter.on === null || day.endsWith(filter.on));
}

/** A test of sources against a filter, prepared once for many. */
export function sourceNameTest(filter: Pick<Filter, 'sources' | 'notSources'>): (source: SourceName) => boolean {
  const [chosen, excluded] = [new Set(filter.sources), new Set(filter.notSources)];
  return (source) => (chosen.size === 0 || chosen.has(source)) && !excluded.has(source);
}

/**
 * A test of rows against a filter, prepared once for many rows. What a row does not say, its section, its tags and whether it was saved
 * again later, the facet files tell by its position (`narrow` in `facets/narrow.ts`).
 */
export function rowMatcher(filter: Filter): (row: Row) => boolean {
  const matchesDay = dayMatcher(filter);
  const isShown = sourceNameTest(filter);
  const words = queryWords(filter.query);
  return (row) =>
    matchesDay(row.published && dayOf(row.published)) &&
    isShown(row.source) &&
    (!filter.withoutSuspects || row.suspicion === undefined) &&
    (words.length === 0 || hasWords(row, words));
}

function hasWords(row: Row, words: readonly string[]): boolean {
  const text = foldedTexts.get(row) ?? foldText([row.title, ...row.authors, row.source, row.excerpt].join('\n'));
  foldedTexts.set(row, text);
  return words.every((word) => text.includes(word));
}

/** The text of a row as it is searched. Folding takes longer than searching, and every letter that is typed searches the same rows. */
const foldedTexts = new WeakMap<Row, string>();
