import type { QueryClient } from '@tanstack/react-query';
import { articleIdOfPath } from '#core/article-path.ts';
import { planRows } from '#core/bundle/plan-rows.ts';
import { parseFilter } from '#core/filter/filter.ts';
import { articleQuery } from '#archive/article-query.ts';
import { archiveQuery, rowsQuery } from '#archive/queries.ts';
import type { PageName } from './page-query.ts';

/** Where a page is. */
type Address = Pick<Location, 'pathname' | 'search'>;

/** The page that an address of the site leads to, as far as it matters for what is fetched first. */
export function pageAt({ pathname }: Address): PageName {
  return articleIdOfPath(pathname, import.meta.env.BASE_URL) === null ? 'list' : 'article';
}

/**
 * Asks for what the page at an address shows first: an article, or the first rows of a list. Tells whether it came: whatever goes wrong is met again by the page
 * itself, and told there.
 */
export async function askEarly(client: QueryClient, { pathname, search }: Address): Promise<boolean> {
  try {
    const id = articleIdOfPath(pathname, import.meta.env.BASE_URL);
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
