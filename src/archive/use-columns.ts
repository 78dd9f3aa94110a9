import { useQueries, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { Column, Columns } from '#core/facets/columns.ts';
import type { ColumnFacet } from '#core/filter/facets.ts';
import { columnQuery, originsQuery } from './columns-query.ts';
import type * as FacetCode from './facet-code.ts';
import type { Archive } from './queries.ts';

/** The columns of some facets, as far as they are there. */
interface ColumnsAtHand {
  /** Null until it is known where every article comes from. */
  readonly columns: Columns | null;
  readonly narrow: typeof FacetCode.narrow | null;
  /** What is still on its way; the error of what did not come, null where nothing went wrong. */
  readonly loading: boolean;
  readonly error: Error | null;
  /** Asks again for what did not come. */
  readonly retry: () => void;
}

/** Loads the columns of facets; nothing where `isWanted` is false. The same facets should come as the same list, for what is made of them is kept. */
export function useColumns(archive: Archive, facets: readonly ColumnFacet[], isWanted: boolean): ColumnsAtHand {
  const client = useQueryClient();
  const origins = useQuery({ ...originsQuery(client, archive), enabled: isWanted });
  const { data, loading, error } = useQueries({
    queries: facets.map((facet) => ({ ...columnQuery(client, archive, facet), enabled: isWanted })),
    combine: combineColumns,
  });
  const columns = useMemo((): Columns | null => {
    if (!origins.data) return null;
    const there = new Map<ColumnFacet, Column>();
    for (const [at, facet] of facets.entries()) {
      const column = data[at];
      if (column) there.set(facet, column);
    }
    return { origins: origins.data.origins, facets: there };
  }, [origins.data, data, facets]);
  const retry = useCallback(() => void client.refetchQueries({ queryKey: ['columns'], predicate: (query) => query.state.status === 'error' }), [client]);
  return {
    columns,
    narrow: origins.data?.narrow ?? null,
    loading: isWanted && (origins.isPending || loading),
    // What others asked for in vain is not missed here.
    error: isWanted ? (origins.error ?? error) : null,
    retry,
  };
}

function combineColumns(results: readonly UseQueryResult<Column>[]) {
  return {
    data: results.map((result) => result.data),
    loading: results.some((result) => result.isPending),
    error: results.find((result) => result.error)?.error ?? null,
  };
}
