import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { type Calendar, readCalendar } from '#core/bundle/calendar.ts';
import { checkIds, checkManifest, checkPack, checkRows } from '#core/bundle/check.ts';
import { type FileKind, type FileName, filePath, manifestPath } from '#core/bundle/file-name.ts';
import type { IdsFile, Manifest, PackFile, RowsFile } from '#core/bundle/format.ts';
import { ArchiveError } from './archive-error.ts';
import { fetchFile } from './fetch-file.ts';

/** An archive as the reader holds it: the manifest, and its counts unpacked. */
export interface Archive {
  readonly manifest: Manifest;
  readonly calendar: Calendar;
}

/**
 * What is named by its content never changes, so it is never asked for again. Nor is a request given up when the page that made it is left:
 * the next page mostly needs the same file.
 */
const immutable = { staleTime: Infinity, gcTime: 30 * 60_000, structuralSharing: false } as const;

/** The archive: asked for at each visit, and again when a file it names is gone. */
export const archiveQuery = queryOptions({
  queryKey: ['archive'],
  queryFn: async ({ client, queryKey }): Promise<Archive> => {
    // The first time takes what the page has preloaded. Later it must be news, also from hosts that let files be kept for minutes.
    const cache = client.getQueryData(queryKey) === undefined ? 'default' : 'no-cache';
    const manifest = await fetchFile(manifestPath, checkManifest, cache);
    return { manifest, calendar: readCalendar(manifest) };
  },
  staleTime: Infinity,
  gcTime: Infinity,
  structuralSharing: false,
});

/** A file of rows. */
export function rowsQuery(client: QueryClient, name: FileName) {
  return queryOptions({ queryKey: ['rows', name], queryFn: (): Promise<RowsFile> => fetchNamed(client, 'rows', name, checkRows), ...immutable });
}

/** A pack of articles. */
export function packQuery(client: QueryClient, name: FileName) {
  return queryOptions({ queryKey: ['packs', name], queryFn: (): Promise<PackFile> => fetchNamed(client, 'packs', name, checkPack), ...immutable });
}

/** A file of ids: their headlines. */
export function idsQuery(client: QueryClient, name: FileName) {
  return queryOptions({ queryKey: ['ids', name], queryFn: (): Promise<IdsFile> => fetchNamed(client, 'ids', name, checkIds), ...immutable });
}

/**
 * Fetches a file named by its content. Where it is gone, the archive may have been published anew since this page was opened: the
 * manifest is asked for again, and what is on the page follows it, so no two builds are ever mixed.
 */
export async function fetchNamed<T>(client: QueryClient, kind: FileKind, name: FileName, check: (json: unknown) => T): Promise<T> {
  const path = filePath(kind, name);
  try {
    return await fetchFile(path, check);
  } catch (error) {
    // Hosts that answer every address with the page say "gone" by sending the page, which is no JSON.
    if (!(error instanceof ArchiveError) || (error.fault.kind !== 'missing' && error.fault.kind !== 'not-json')) throw error;
    const before = client.getQueryData(archiveQuery.queryKey)?.manifest.build;
    const now = await client.fetchQuery({ ...archiveQuery, staleTime: 0 });
    throw now.manifest.build === before ? error : new ArchiveError(path, { kind: 'replaced' });
  }
}
