import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { type Calendar, calendarOf } from '#core/bundle/calendar.ts';
import type { Column, Columns, Origins } from '#core/facets/columns.ts';
import { type ColumnFacet, needsColumns, neededFacets } from '#core/filter/facets.ts';
import type { Filter } from '#core/filter/filter.ts';
import { ArchiveError } from './archive-error.ts';
import type * as FacetCode from './facet-code.ts';
import { type Archive, fetchNamed } from './queries.ts';

/** Where every article comes from, and what counts columns: it is loaded with the first of them. */
interface LoadedOrigins {
  readonly origins: Origins;
  readonly narrow: typeof FacetCode.narrow;
}

/** Columns belong to a build: what is at a position in one may be elsewhere in the next. The files themselves are in the browser's cache. */
const settings = { staleTime: Infinity, gcTime: 30 * 60_000, structuralSharing: false } as const;

/** Where every article comes from. */
export function originsQuery(client: QueryClient, { manifest }: Archive) {
  return queryOptions({
    queryKey: ['columns', manifest.build, 'origins'],
    queryFn: async (): Promise<LoadedOrigins> => {
      const { checkOrigins, joinOrigins, narrow } = await loadCode();
      const files = manifest.facets.origins.map(([name, articles]) => fetchNamed(client, 'facets', name, (json) => checkOrigins(json, articles)));
      return { origins: joinOrigins(await Promise.all(files), manifest.sources), narrow };
    },
    ...settings,
  });
}

/** The values that every article has of a facet. */
export function columnQuery(client: QueryClient, { manifest }: Archive, facet: ColumnFacet) {
  return queryOptions({
    queryKey: ['columns', manifest.build, facet],
    queryFn: async (): Promise<Column> => {
      const { checkFacet, joinFacet } = await loadCode();
      const runs = manifest.facets.origins.map(([, articles]) => articles);
      return joinFacet(await Promise.all(manifest.facets[facet].files.map((name, run) => fetchNamed(client, 'facets', name, (json) => checkFacet(json, runs[run] ?? 0)))));
    },
    ...settings,
  });
}

/** What a filter leaves as far as the archive's calendar does not know, and that counted; null where it asks nothing of the kind. */
export async function fetchNarrowed(client: QueryClient, archive: Archive, filter: Filter): Promise<{ readonly calendar: Calendar; readonly left: Uint8Array } | null> {
  if (!needsColumns(filter)) return null;
  const needed = neededFacets(filter).map(async (facet) => [facet, await client.fetchQuery(columnQuery(client, archive, facet))] as const);
  const [{ origins, narrow }, ...columns] = await Promise.all([client.fetchQuery(originsQuery(client, archive)), ...needed]);
  const all: Columns = { origins, facets: new Map(columns) };
  const { left } = narrow(archive.calendar, all, filter, null);
  return { calendar: calendarOf(archive.calendar, origins, left), left };
}

async function loadCode(): Promise<typeof FacetCode> {
  try {
    return await import('./facet-code.ts');
  } catch {
    // A script is a file of the site like others: it is out of reach without a network, and gone where the site was published anew.
    throw new ArchiveError('the script for facets', { kind: 'unreachable' });
  }
}
