import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type Calendar, recount } from '#core/bundle/calendar.ts';
import { changeFilter, everything } from '#core/filter/filter.ts';
import { rowMatcher } from '#core/filter/match-row.ts';
import { combineRows } from './combine-rows.ts';
import { type Archive, rowsQuery } from './queries.ts';

/** The counts that days, sources and the timeline are shown with. */
export interface Counts {
  /** Of what the query finds on any day and in any source; without a query, of the whole archive. */
  readonly calendar: Calendar;
  /** True while a query is still being looked for. */
  readonly loading: boolean;
  /** The first thing that went wrong; what is counted stands. */
  readonly error: Error | null;
}

/**
 * Counts what a query finds. The calendar of the manifest knows days and sources and answers by itself where nothing is searched for; the words
 * stand in the rows, so that a query is looked for in all of them, also outside the days that are asked for: what another day or another
 * source would show is told beside them.
 */
export function useCounts({ manifest, calendar }: Archive, query: string): Counts {
  const client = useQueryClient();
  const names = query === '' ? [] : manifest.rows.map(([name]) => name);
  const { files, loading, error } = useQueries({ queries: names.map((name) => rowsQuery(client, name)), combine: combineRows });
  const found = useMemo(() => {
    if (query === '') return calendar;
    const matches = rowMatcher(changeFilter(everything, { query }));
    return recount(calendar, files.flatMap((file) => file?.rows.filter(matches) ?? []));
  }, [calendar, query, files]);
  return { calendar: found, loading, error };
}
