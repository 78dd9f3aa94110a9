import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Row } from '#core/article.ts';
import { planRows, type RowsPart, rowsOfPart, type RowTest } from '#core/bundle/plan-rows.ts';
import { countMatching } from '#core/filter/count.ts';
import type { Filter } from '#core/filter/filter.ts';
import { rowMatcher } from '#core/filter/match-row.ts';
import { makeCombineRows } from './combine-rows.ts';
import { placesOf } from './places-of.ts';
import { type Archive, rowsQuery } from './queries.ts';
import type { Narrowing } from './use-narrowing.ts';
import { cutSections, endOfFile, sectionOf, type Window } from './window.ts';

/** The rows of a filter, as far as they are wanted and there. */
export interface FilteredRows {
  /** In the order of the filter, without gaps. */
  readonly rows: readonly Row[];
  /** The window they are seen through. */
  readonly shown: Window;
  /** Whether there are rows after those shown. */
  readonly more: boolean;
  readonly loading: boolean;
  /** The first thing that went wrong; the rows before it stand. */
  readonly error: Error | null;
  readonly retry: () => void;
  /** How many articles match; `exact` is false while a query is still being looked for. */
  readonly total: { readonly articles: number; readonly exact: boolean };
}

/**
 * Reads the rows that a filter shows through a window, once it is known what its facets leave. Without a query the calendar knows how many there are, a section of the window is a part
 * of the plan, and only the parts inside it are read. A query is looked for in all parts, and its sections are cut from what it finds.
 *
 * `windowOf` chooses the window, given the smallest one that shows the row `at`, or the first one where there is no such row.
 */
export function useRows(archive: Archive, narrowing: Narrowing, filter: Filter, at: Pick<Row, 'id' | 'published'> | null, windowOf: (own: Window) => Window): FilteredRows {
  const client = useQueryClient();
  const [combine] = useState(makeCombineRows);
  const { manifest, calendar } = archive;
  const searching = filter.query !== '';
  const { calendar: counted, left } = narrowing;
  const isKnown = !narrowing.loading && !narrowing.error;
  const parts = useMemo(() => (isKnown ? planRows(manifest, calendar, filter, counted) : []), [isKnown, manifest, calendar, filter, counted]);
  const planned = windowOf(at && !searching ? placesOf(archive, parts, at) : { first: 0, end: 1 });
  const [first, end] = searching ? [0, parts.length] : [planned.first, endOfFile(parts, planned.end)];
  const read = useMemo(() => parts.slice(first, end), [parts, first, end]);
  const { files, loading, error } = useQueries({ queries: read.map((part) => rowsQuery(client, part.name)), combine });

  const rows = useMemo(() => {
    const isFound = rowMatcher(filter);
    const matches: RowTest = (row, position) => (left === null || left[position] === 1) && isFound(row);
    const there = searching ? files.length : firstMissing(files);
    return read.slice(0, there).flatMap((part: RowsPart, place) => rowsOfPart(files[place]?.rows ?? [], part, filter, matches));
  }, [filter, left, read, searching, files]);

  const shown = searching ? windowOf(sectionOf(rows, at)) : planned;
  const cut = useMemo(() => (searching ? cutSections(rows, shown.first, shown.end) : rows), [searching, rows, shown.first, shown.end]);
  const articles = useMemo(() => (searching ? rows.length : isKnown ? countMatching(counted, filter) : 0), [searching, rows, isKnown, counted, filter]);
  return {
    rows: cut,
    shown,
    more: searching ? cut.at(-1) !== rows.at(-1) : parts.length > end,
    loading: loading || narrowing.loading,
    error: narrowing.error ?? error,
    retry: () => {
      narrowing.retry();
      void client.refetchQueries({ queryKey: ['rows'], predicate: (query) => query.state.status === 'error' });
    },
    total: { articles, exact: isKnown && (!searching || (!loading && !error)) },
  };
}

function firstMissing(files: readonly unknown[]): number {
  const place = files.indexOf(undefined);
  return place === -1 ? files.length : place;
}
