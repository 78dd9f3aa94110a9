import type { QueryClient } from '@tanstack/react-query';
import { articleIdOfPath } from '#core/addresses.ts';
import { planRows } from '#core/bundle/plan-rows.ts';
import { parseFilter } from '#core/filter/filter.ts';
import { articleQuery } from '#archive/article-query.ts';
import { archiveQuery, rowsQuery } from '#archive/queries.ts';
import type { PageName } from './page-query.ts';

/** Where a page is. */
type Address = Pick<Location, 'pathname' | 'search'>;

/** The page that an address of the site leads to, as far as it matters for what is fetched first. */
export function pageAt({ pathname }: Address): PageName {
  return articleIdOfPath(pathBelowBase(pathname)) === null ? 'list' : 'article';
}

/**
 * Asks for what the page at an address shows first: an article, or the first rows of a list. Whatever goes wrong is met again by the page
 * itself, and told there.
 */
export async function askEarly(client: QueryClient, { pathname, search }: Address): Promise<void> {
  try {
    const archive = await client.fetchQuery(archiveQuery);
    const id = articleIdOfPath(pathBelowBase(pathname));
    if (id !== null) return await client.prefetchQuery(articleQuery(client, archive, id));
    const [first] = planRows(archive.manifest, archive.calendar, parseFilter(search).filter);
    if (first) await client.prefetchQuery(rowsQuery(client, first.name));
  } catch {
    // The archive cannot be had; its page says so.
  }
}

function pathBelowBase(path: string): string {
  const base = import.meta.env.BASE_URL;
  return path.startsWith(base) ? path.slice(base.length - 1) : path;
}
