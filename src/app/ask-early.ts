import type { QueryClient } from '@tanstack/react-query';
import { articleIdOfPath } from '#core/article-path.ts';
import { checkIds } from '#core/bundle/check.ts';
import { planRows } from '#core/bundle/plan-rows.ts';
import { parseFilter } from '#core/filter/filter.ts';
import { articleQuery } from '#archive/article-query.ts';
import { archiveQuery, idsQuery, rowsQuery } from '#archive/queries.ts';
import type { EarlyIds } from './early-headline.ts';
import type { PageName } from './page-query.ts';

/** Where a page is. */
type Address = Pick<Location, 'pathname' | 'search'>;

/** The page that an address of the site leads to, as far as it matters for what is fetched first. */
export function pageAt({ pathname }: Address): PageName {
  return articleIdOfPath(pathname, import.meta.env.BASE_URL) === null ? 'list' : 'article';
}

/**
 * Asks for what the page at an address shows first: an article, or the first rows of a list. Tells whether it came: whatever goes wrong is met again by the page
 * itself, and told there. `ids` is a file that was asked for even earlier.
 */
export async function askEarly(client: QueryClient, { pathname, search }: Address, ids: Promise<EarlyIds | null>): Promise<boolean> {
  try {
    const id = articleIdOfPath(pathname, import.meta.env.BASE_URL);
    const archive = await client.fetchQuery(archiveQuery);
    if (id !== null) {
      await keepIds(client, ids);
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

/** Gives a file of ids to whoever asks for it by its name. */
async function keepIds(client: QueryClient, ids: Promise<EarlyIds | null>): Promise<void> {
  const early = await ids;
  if (early) client.setQueryData(idsQuery(client, early.name).queryKey, checkIds(early.json));
}
