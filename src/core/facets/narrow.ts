import type { Calendar } from '../bundle/calendar.ts';
import { daysInRange, shownSources } from '../filter/count.ts';
import { choiceOf, type ColumnFacet, type FacetChoice } from '../filter/facets.ts';
import type { Filter } from '../filter/filter.ts';
import { dayMatcher } from '../filter/match-row.ts';
import type { Column, Columns } from './columns.ts';

/** What columns tell of a filter. */
export interface Narrowed {
  /**
   * 1 at the position of each article that the filter leaves as far as the calendar does not know: by section, tag, author and version, and
   * of those found. What the calendar knows (days, sources, suspect captures) is left to it; `calendarOf` counts these articles for it.
   */
  readonly left: Uint8Array;
  /** Of each facet at hand. */
  readonly counts: ReadonlyMap<ColumnFacet, ValueCounts>;
}

/** What is counted of the values of a facet, each at its place, under all that the filter says besides this facet. */
interface ValueCounts {
  /** How many articles choosing it would show: those that have it, and nothing else that is excluded. */
  readonly shown: Uint32Array;
  /** How many articles have it at all, which no choice in this facet changes. */
  readonly all: Uint32Array;
}

/** A facet as the filter asks for it. */
interface Asked {
  readonly column: Column;
  /** How the filter takes each value. */
  readonly takes: Uint8Array;
  readonly isChoosing: boolean;
  readonly counts: ValueCounts;
}

const [chosenMark, excludedMark] = [1, 2];

/**
 * Goes once through all articles of an archive and finds and counts everything that a filter with facets shows. `calendar` is the archive's own; `columns`
 * hold at least the facets that the filter makes a choice of; `found` has a 1 for each article that its query finds, and is null without a query.
 */
export function narrow(calendar: Calendar, columns: Columns, filter: Filter, found: Uint8Array | null): Narrowed {
  const { sources, suspect, earlier } = columns.origins;
  const asked = [...columns.facets].map(([facet, column]) => askFor(column, choiceOf(filter, facet)));
  const countedSources = shownSources(calendar, filter);
  const left = new Uint8Array(sources.length);

  /** Goes through the articles of one day. */
  const goThrough = (start: number, end: number, isInRange: boolean): void => {
    for (let position = start; position < end; position += 1) {
      if (found?.[position] === 0 || (filter.withoutEarlier && earlier[position] === 1)) continue;
      let failing: Asked | null = null;
      let fails = 0;
      for (const one of asked) {
        if (isTaken(one, position)) continue;
        failing = one;
        fails += 1;
      }
      if (fails === 0) left[position] = 1;
      if (fails > 1 || !isInRange || countedSources[sources[position] ?? 0] !== 1 || (filter.withoutSuspects && suspect[position] === 1)) continue;
      // What only one facet keeps away is what another choice in that facet would show.
      if (failing) countValues(failing, position);
      else for (const one of asked) countValues(one, position);
    }
  };

  const inRange = new Set(daysInRange(calendar, filter).map(({ day }) => day));
  for (const { day, newer, articles } of calendar.days) goThrough(newer, newer + articles, inRange.has(day));
  goThrough(calendar.dated, sources.length, dayMatcher(filter)(null));
  return { left, counts: new Map([...columns.facets.keys()].map((facet, at) => [facet, asked[at]?.counts ?? countsOf(0)])) };
}

function askFor(column: Column, { chosen, excluded }: FacetChoice): Asked {
  const takes = new Uint8Array(column.values.length);
  const mark = (values: readonly string[], as: number): void => {
    const marked = new Set(values);
    if (marked.size > 0) for (const [place, value] of column.values.entries()) if (marked.has(value)) takes[place] = as;
  };
  mark(chosen, chosenMark);
  mark(excluded, excludedMark);
  return { column, takes, isChoosing: chosen.length > 0, counts: countsOf(column.values.length) };
}

function countsOf(values: number): ValueCounts {
  return { shown: new Uint32Array(values), all: new Uint32Array(values) };
}

function isTaken({ column: { starts, places }, takes, isChoosing }: Asked, position: number): boolean {
  let isChosen = !isChoosing;
  const end = starts[position + 1] ?? 0;
  for (let at = starts[position] ?? 0; at < end; at += 1) {
    const taken = takes[places[at] ?? 0];
    if (taken === excludedMark) return false;
    if (taken === chosenMark) isChosen = true;
  }
  return isChosen;
}

function countValues({ column: { starts, places }, takes, counts: { shown, all } }: Asked, position: number): void {
  const start = starts[position] ?? 0;
  const end = starts[position + 1] ?? 0;
  let excluded = 0;
  for (let at = start; at < end; at += 1) if (takes[places[at] ?? 0] === excludedMark) excluded += 1;
  for (let at = start; at < end; at += 1) {
    const place = places[at] ?? 0;
    all[place] = (all[place] ?? 0) + 1;
    // Choosing what is excluded lets in what that alone keeps away; another value of such an article would not.
    if (excluded === 0 || (excluded === 1 && takes[place] === excludedMark)) shown[place] = (shown[place] ?? 0) + 1;
  }
}
