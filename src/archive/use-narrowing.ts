import { useMemo } from 'react';
import { type Calendar, calendarOf } from '#core/bundle/calendar.ts';
import type { Columns } from '#core/facets/columns.ts';
import { needsColumns, neededFacets } from '#core/filter/facets.ts';
import type { Filter } from '#core/filter/filter.ts';
import type { Archive } from './queries.ts';
import { useColumns } from './use-columns.ts';

/** What a filter leaves of the archive by section, tag, author and version, which the manifest does not count. */
export interface Narrowing {
  /** The archive's days and sources with the articles that are left; with all of them until it is known, and where nothing of the kind is asked for. */
  readonly calendar: Calendar;
  /** 1 at the position of each article that is left; null for all. */
  readonly left: Uint8Array | null;
  /** The same for another filter, of which no more facets are asked, and for what a query finds; null where none is asked for. */
  readonly narrow: ((filter: Filter, found: Uint8Array | null) => Calendar) | null;
  /** The columns of the facets that are asked for, once they are there. */
  readonly columns: Columns | null;
  readonly loading: boolean;
  /** Why it cannot be known. */
  readonly error: Error | null;
  readonly retry: () => void;
}

/** Loads what a filter with facets needs, and narrows the archive by it. Without facets it needs nothing, and is at once what it is. */
export function useNarrowing(archive: Archive, filter: Filter): Narrowing {
  const { calendar } = archive;
  const isAsked = needsColumns(filter);
  const facets = useMemo(() => neededFacets(filter), [filter]);
  const { columns, narrow, loading, error, retry } = useColumns(archive, facets, isAsked);
  return useMemo((): Narrowing => {
    const isThere = isAsked && columns !== null && narrow !== null && !loading && !error;
    if (!isThere) return { calendar, left: null, narrow: null, columns: null, loading, error, retry };
    const { left } = narrow(calendar, columns, filter, null);
    const countedFor = (other: Filter, found: Uint8Array | null): Calendar => calendarOf(calendar, columns.origins, narrow(calendar, columns, other, found).left);
    return { calendar: calendarOf(calendar, columns.origins, left), left, narrow: countedFor, columns, loading, error, retry };
  }, [calendar, isAsked, columns, narrow, loading, error, filter, retry]);
}
