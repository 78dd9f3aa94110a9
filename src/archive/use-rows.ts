import { useQueries, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Row, SourceName } from '#core/article.ts';
import type { RowsFile } from '#core/bundle/format.ts';
import { planRows, type RowsPart, rowsOfPart } from '#core/bundle/plan-rows.ts';
import { countBySource, countMatching } from '#core/filter/count.ts';
import { changeFilter, type Filter } from '#core/filter/filter.ts';
import { rowMatcher } from '#core/filter/match-row.ts';
import { type Archive, rowsQuery } from './queries.ts';

/** Which parts of the plan a list shows: from `first` up to, not including, `end`. */
export interface Window {
  readonly first: number;
  readonly end: number;
}

/** The rows of a filter, as far as they are wanted and there. */
export interface FilteredRows {
  /** In the order of the filter, without gaps. */
  readonly rows: readonly Row[];
  /** Whether there are parts after those shown. */
  readonly more: boolean;
  readonly loading: boolean;
  /** The first thing that went wrong; the rows before it stand. */
  readonly error: Error | null;
  readonly retry: () => void;
  /** How many articles match; `exact` is false while a query is still being looked for. */
  readonly total: { readonly articles: number; readonly exact: boolean };
  /** What choosing each source alone would show. */
  readonly bySource: ReadonlyMap<SourceName, number>;
}

/**
 * Reads the rows that a filter shows. Without a query the calendar knows all counts, and only the parts inside the window are read;
 * a query is looked for in all parts that the rest of the filter leaves.
 */
export function useRows(archive: Archive, filter: Filter, shown: Window): FilteredRows {
  const client = useQueryClient();
  const { manifest, calendar } = archive;
  const searching = filter.query !== '';
  const parts = useMemo(() => planRows(manifest, calendar, filter), [manifest, calendar, filter]);
  const end = endOfFile(parts, shown.end);
  // Counting a query per source needs the parts of all sources.
  const read = useMemo(
    () => (searching ? planRows(manifest, calendar, changeFilter(filter, { sources: [] })) : parts.slice(shown.first, end)),
    [manifest, calendar, filter, searching, parts, shown.first, end],
  );
  const { files, loading, error } = useQueries({ queries: read.map((part) => rowsQuery(client, part.name)), combine });

  const found = useMemo(() => {
    const rows: Row[] = [];
    const bySource = new Map<SourceName, number>(manifest.sources.map((source) => [source, 0]));
    const matches = rowMatcher(filter);
    const matchesAnySource = rowMatcher(changeFilter(filter, { sources: [] }));
    const there = searching ? files.length : firstMissing(files);
    for (const [place, part] of read.slice(0, there).entries()) {
      for (const row of rowsOfPart(files[place]?.rows ?? [], part, filter)) {
        if (!matchesAnySource(row)) continue;
        bySource.set(row.source, (bySource.get(row.source) ?? 0) + 1);
        if (matches(row)) rows.push(row);
      }
    }
    return { rows, bySource };
  }, [manifest, filter, read, searching, files]);

  const counted = useMemo(
    () => (searching ? null : { articles: countMatching(calendar, filter), bySource: countBySource(calendar, filter) }),
    [searching, calendar, filter],
  );
  return {
    rows: found.rows,
    more: !searching && parts.length > end,
    loading,
    error,
    retry: () => void client.refetchQueries({ queryKey: ['rows'], predicate: (query) => query.state.status === 'error' }),
    total: counted ? { articles: counted.articles, exact: true } : { articles: found.rows.length, exact: !loading && !error },
    bySource: counted?.bySource ?? found.bySource,
  };
}

/** What the list needs of its queries. The same values give the same object, so that nothing is computed twice. */
function combine(results: readonly UseQueryResult<RowsFile>[]) {
  return {
    files: results.map((result) => result.data),
    loading: results.some((result) => result.isPending),
    error: results.find((result) => result.error)?.error ?? null,
  };
}

function firstMissing(files: readonly unknown[]): number {
  const place = files.indexOf(undefined);
  return place === -1 ? files.length : place;
}

/** The end of a window, moved on over parts of a file that is shown anyway: its undated rows cost nothing more. */
function endOfFile(parts: readonly RowsPart[], end: number): number {
  let moved = end;
  while (moved > 0 && parts[moved] && parts[moved]?.name === parts[moved - 1]?.name) moved += 1;
  return moved;
}
