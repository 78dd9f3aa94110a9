import type { QueryClient } from '@tanstack/react-query';
import { articleIdOfPath } from '#core/addresses.ts';
import type { ArticleId } from '#core/article-id.ts';
import { idsMetaName, readIdsOfPage } from '#core/bundle/ids-of-page.ts';
import { idsFileOf } from '#core/bundle/locate.ts';
import { planRows } from '#core/bundle/plan-rows.ts';
import { parseFilter } from '#core/filter/filter.ts';
import { articleQuery } from '#archive/article-query.ts';
import { archiveQuery, idsQuery, rowsQuery } from '#archive/queries.ts';
import type { PageName } from './page-query.ts';

/** Where a page is. */
type Address = Pick<Location, 'pathname' | 'search'>;

/** The page that an address of the site leads to, as far as it matters for what is fetched first. */
export function pageAt({ pathname }: Address): PageName {
  return articleIdOfPath(pathBelowBase(pathname)) === null ? 'list' : 'article';
}

/**
 * Asks for what the page at an address shows first: an article, or the first rows of a list. Tells whether it came: whatever goes wrong is met again by the page
 * itself, and told there.
 */
export async function askEarly(client: QueryClient, { pathname, search }: Address): Promise<boolean> {
  try {
    const id = articleIdOfPath(pathBelowBase(pathname));
    if (id !== null) void askForDay(client, id);
    const archive = await client.fetchQuery(archiveQuery);
    if (id !== null) {
      await client.fetchQuery(articleQuery(client, archive, id));
      return true;
    }
    const [first] = planRows(archive.manifest, archive.calendar, parseFilter(search).filter);
    if (first) await client.fetchQuery(rowsQuery(client, first.name));
    return true;
  } catch {
    return false;
  }
}

/** Asks for the day of an id beside the manifest, where the page tells which file has it. */
async function askForDay(client: QueryClient, id: ArticleId): Promise<void> {
  const told = document.querySelector<HTMLMetaElement>(`meta[name="${idsMetaName}"]`)?.content ?? '';
  const ids = readIdsOfPage(told);
  const name = ids && idsFileOf(ids, id);
  if (name !== null) await client.prefetchQuery(idsQuery(client, name));
}

function pathBelowBase(path: string): string {
  const base = import.meta.env.BASE_URL;
  return path.startsWith(base) ? path.slice(base.length - 1) : path;
}
