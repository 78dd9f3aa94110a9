import { useMemo, useState } from 'react';
import { choiceOf, type ColumnFacet, columnFacets, neededFacets } from '#core/filter/facets.ts';
import type { Archive } from '#archive/queries.ts';
import { useColumns } from '#archive/use-columns.ts';
import { useAfterPaint } from '#ui/use-after-paint.ts';
import { FacetGroup } from './facet-group.tsx';
import type { CountedValues } from './facet-values.tsx';
import type { FilterState } from './filter-change.ts';

interface FacetGroupsProps extends FilterState {
  readonly archive: Archive;
  /** 1 at the position of each article that the query finds; null without a query. */
  readonly found: Uint8Array | null;
  /** True while it may still find more. */
  readonly isCounting: boolean;
}

/**
 * Section, tag and author, as far as the archive has more than one of a kind. The manifest does not count them, so each is closed until somebody opens it or
 * the address makes a choice of it, and what it needs is loaded then.
 */
export function FacetGroups({ archive, found, isCounting, ...state }: FacetGroupsProps) {
  const { filter } = state;
  const [opened, setOpened] = useState<ReadonlySet<ColumnFacet>>(() => new Set(neededFacets(filter)));
  const needed = useMemo(() => neededFacets(filter), [filter]);
  // By their names, for the same facets must come as the same list: a choice in one of them would else have everything counted anew before it is seen.
  const names = columnFacets.filter((facet) => opened.has(facet) || needed.includes(facet)).join(' ');
  const wanted = useMemo(() => columnFacets.filter((facet) => names.split(' ').includes(facet)), [names]);
  const { columns, narrow, loading, error, retry } = useColumns(archive, wanted, opened.size > 0);
  // A box that is ticked must not wait until fifty thousand articles are counted under it, nor must the list, which follows a frame later: the figures come last.
  const counted = useAfterPaint(useAfterPaint(useMemo(() => ({ filter, needed, found, isCounting }), [filter, needed, found, isCounting])));
  // Without the column of a facet that is chosen from, the others could not be counted under it.
  const isThere = counted.needed.every((facet) => columns?.facets.has(facet));
  const counts = useMemo(
    () => (columns && narrow && isThere && !counted.isCounting ? narrow(archive.calendar, columns, counted.filter, counted.found).counts : null),
    [archive, columns, narrow, isThere, counted],
  );
  const countedValues = (facet: ColumnFacet): CountedValues | null => {
    const column = columns?.facets.get(facet);
    return column && isThere ? { values: column.values, counts: counts?.get(facet) ?? null } : null;
  };

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
      counted={countedValues(facet)}
      hasFailed={error !== null && !loading}
      onAgain={retry}
    />
  ));
}
