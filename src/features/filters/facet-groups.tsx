import { useMemo, useState } from 'react';
import { choiceOf, type ColumnFacet, columnFacets, neededFacets } from '#core/filter/facets.ts';
import type { Archive } from '#archive/queries.ts';
import { useColumns } from '#archive/use-columns.ts';
import { FacetGroup } from './facet-group.tsx';
import type { FilterState } from './filter-change.ts';

interface FacetGroupsProps extends FilterState {
  readonly archive: Archive;
  /** 1 at the position of each article that the query finds; null without a query. */
  readonly found: Uint8Array | null;
}

/**
 * Section, tag and author, as far as the archive has more than one of a kind. The manifest does not count them, so each is closed until somebody opens it or
 * the address makes a choice of it, and what it needs is loaded then.
 */
export function FacetGroups({ archive, found, ...state }: FacetGroupsProps) {
  const { filter } = state;
  const [opened, setOpened] = useState<ReadonlySet<ColumnFacet>>(() => new Set(neededFacets(filter)));
  const needed = useMemo(() => neededFacets(filter), [filter]);
  const wanted = useMemo(() => columnFacets.filter((facet) => opened.has(facet) || needed.includes(facet)), [opened, needed]);
  const { columns, narrow, loading, error, retry } = useColumns(archive, wanted, opened.size > 0);
  const counts = useMemo(() => {
    // Without the column of a facet that is chosen from, the others could not be counted under it.
    if (!columns || !narrow || !needed.every((facet) => columns.facets.has(facet))) return null;
    const narrowed = narrow(archive.calendar, columns, filter, found);
    return new Map([...columns.facets].map(([facet, { values }]) => [facet, new Map(values.map((value, place) => [value, narrowed.counts.get(facet)?.[place] ?? 0]))]));
  }, [archive, columns, narrow, needed, filter, found]);

  const isOffered = (facet: ColumnFacet): boolean => {
    const { chosen, excluded } = choiceOf(filter, facet);
    return archive.manifest.facets[facet].values > 1 || chosen.length + excluded.length > 0;
  };
  return columnFacets.filter(isOffered).map((facet) => (
    <FacetGroup
      key={facet}
      {...state}
      facet={facet}
      isOpen={opened.has(facet)}
      onToggle={() => setOpened(new Set(columnFacets.filter((one) => opened.has(one) !== (one === facet))))}
      counts={counts?.get(facet) ?? null}
      hasFailed={error !== null && !loading}
      onAgain={retry}
    />
  ));
}
