import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { type Calendar, recount } from '#core/bundle/calendar.ts';
import type { Row } from '#core/article.ts';
import type { Manifest, RowsFile } from '#core/bundle/format.ts';
import { countMatching } from '#core/filter/count.ts';
import { changeFilter, everything, type Filter } from '#core/filter/filter.ts';
import { rowMatcher } from '#core/filter/match-row.ts';
import { makeCombineRows } from './combine-rows.ts';
import { type Archive, rowsQuery } from './queries.ts';
import type { Narrowing } from './use-narrowing.ts';

/** The counts that days, sources and the timeline are shown with. */
export interface Counts {
  /** Of what the query finds and the facets leave on any day and in any source; without either, of the whole archive. */
  readonly calendar: Calendar;
  /** 1 at the position of each article that the query finds; null without a query. */
  readonly found: Uint8Array | null;
  /** How many articles a filter would show that asks for no more than this one. */
  readonly count: (filter: Filter) => number;
  /** True while a query is still being looked for, or what the facets leave is not known yet. */
  readonly loading: boolean;
  /** The first thing that went wrong; what is counted stands. */
  readonly error: Error | null;
}

/**
 * Counts what a query finds. The calendar of the manifest knows days and sources and answers by itself where nothing is searched for; the words
 * stand in the rows, so that a query is looked for in all of them, also outside the days that are asked for: what another day or another
 * source would show is told beside them.
 */
export function useCounts({ manifest, calendar }: Archive, narrowing: Narrowing, query: string): Counts {
  const client = useQueryClient();
  const [combine] = useState(makeCombineRows);
  const names = query === '' ? [] : manifest.rows.map(([name]) => name);
  const { files, loading, error } = useQueries({ queries: names.map((name) => rowsQuery(client, name)), combine });
  const { calendar: narrowed, left, narrow } = narrowing;
  const found = useMemo(() => (query === '' ? null : findRows(manifest, files, query)), [manifest, query, files]);
  const counted = useMemo(() => {
    if (found === null) return narrowed;
    return recount(calendar, found.rows.filter((_, at) => left === null || left[found.positions[at] ?? 0] === 1));
  }, [calendar, narrowed, left, found]);
  const count = useCallback(
    (filter: Filter): number => {
      // A query that is lifted leaves the archive, one that stays what it finds.
      const marks = filter.query === '' ? null : (found?.marks ?? null);
      return countMatching(narrow ? narrow(filter, marks) : filter.query === '' ? calendar : counted, filter);
    },
    [found, narrow, calendar, counted],
  );
  return { calendar: counted, found: found?.marks ?? null, count, loading: loading || narrowing.loading, error: narrowing.error ?? error };
}

/** The rows of all files that a query finds, and where they stand. */
function findRows({ articles, rows }: Manifest, files: readonly (RowsFile | undefined)[], query: string): { rows: Row[]; positions: number[]; marks: Uint8Array } {
  const matches = rowMatcher(changeFilter(everything, { query }));
  const found = { rows: new Array<Row>(), positions: new Array<number>(), marks: new Uint8Array(articles) };
  let start = 0;
  for (const [at, [, held]] of rows.entries()) {
    for (const [place, row] of (files[at]?.rows ?? []).entries()) {
      if (!matches(row)) continue;
      found.rows.push(row);
      found.positions.push(start + place);
      found.marks[start + place] = 1;
    }
    start += held;
  }
  return found;
}
