import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Row } from '#core/article.ts';
import { planRows, type RowsPart, rowsOfPart } from '#core/bundle/plan-rows.ts';
import { countMatching } from '#core/filter/count.ts';
import type { Filter } from '#core/filter/filter.ts';
import { rowMatcher } from '#core/filter/match-row.ts';
import { combineRows } from './combine-rows.ts';
import { placesOf } from './places-of.ts';
import { type Archive, rowsQuery } from './queries.ts';
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
 * Reads the rows that a filter shows through a window. Without a query the calendar knows how many there are, a section of the window is a part
 * of the plan, and only the parts inside it are read. A query is looked for in all parts, and its sections are cut from what it finds.
 *
 * `windowOf` chooses the window, given the smallest one that shows the row `at`, or the first one where there is no such row.
 */
export function useRows(archive: Archive, filter: Filter, at: Pick<Row, 'id' | 'published'> | null, windowOf: (own: Window) => Window): FilteredRows {
  const client = useQueryClient();
  const { manifest, calendar } = archive;
  const searching = filter.query !== '';
  const parts = useMemo(() => planRows(manifest, calendar, filter), [manifest, calendar, filter]);
  const planned = windowOf(at && !searching ? placesOf(archive, parts, at) : { first: 0, end: 1 });
  const [first, end] = searching ? [0, parts.length] : [planned.first, endOfFile(parts, planned.end)];
  const read = useMemo(() => parts.slice(first, end), [parts, first, end]);
  const { files, loading, error } = useQueries({ queries: read.map((part) => rowsQuery(client, part.name)), combine: combineRows });

  const rows = useMemo(() => {
    const matches = rowMatcher(filter);
    const there = searching ? files.length : firstMissing(files);
    return read.slice(0, there).flatMap((part: RowsPart, place) => rowsOfPart(files[place]?.rows ?? [], part, filter).filter(matches));
  }, [filter, read, searching, files]);

  const shown = searching ? windowOf(sectionOf(rows, at)) : planned;
  const cut = useMemo(() => (searching ? cutSections(rows, shown.first, shown.end) : rows), [searching, rows, shown.first, shown.end]);
  const articles = useMemo(() => (searching ? rows.length : countMatching(calendar, filter)), [searching, rows, calendar, filter]);
  return {
    rows: cut,
    shown,
    more: searching ? cut.at(-1) !== rows.at(-1) : parts.length > end,
    loading,
    error,
    retry: () => void client.refetchQueries({ queryKey: ['rows'], predicate: (query) => query.state.status === 'error' }),
    total: { articles, exact: !searching || (!loading && !error) },
  };
}

function firstMissing(files: readonly unknown[]): number {
  const place = files.indexOf(undefined);
  return place === -1 ? files.length : place;
}
