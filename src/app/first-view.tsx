import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router-dom';
import { readCalendar } from '#core/bundle/calendar.ts';
import type { FileName } from '#core/bundle/file-name.ts';
import type { Manifest, RowsFile } from '#core/bundle/format.ts';
import { planRows } from '#core/bundle/plan-rows.ts';
import { everything } from '#core/filter/filter.ts';
import { archiveQuery, rowsQuery } from '#archive/queries.ts';
import { pageQuery } from './page-query.ts';
import { Pages } from './pages.tsx';
import { OpeningArticle } from './pages/opening-article.tsx';
import { createQueryClient } from './query-client.ts';

/*
 * What a page shows before its program is there, drawn at build and without a browser: see docs/decisions/015-a-first-view-in-the-page.md.
 */

/** The head of the whole list, as the reader itself would draw it on a phone: the HTML of what stands in the page's root. `rowsOf` reads a file of rows. */
export async function drawFirstView(manifest: Manifest, rowsOf: (name: FileName) => RowsFile): Promise<string> {
  const client = createQueryClient();
  const calendar = readCalendar(manifest);
  client.setQueryData(archiveQuery.queryKey, { manifest, calendar });
  const [first] = planRows(manifest, calendar, everything);
  if (first) client.setQueryData(rowsQuery(client, first.name).queryKey, rowsOf(first.name));
  await client.prefetchQuery(pageQuery('list'));
  const html = drawPage(client, '');
  // What is kept would be kept for half an hour, and the build with it.
  client.clear();
  return html;
}

/** An article that is on its way, whichever it may be: the HTML that `show-headline.ts` fills in with the words of one. */
export function drawOpeningArticle(archive: Manifest['archive']): string {
  return renderToString(
    <StaticRouter basename={import.meta.env.BASE_URL} location={import.meta.env.BASE_URL}>
      <OpeningArticle archive={archive} />
    </StaticRouter>,
  );
}

/** A page of the site, below its base path, from what the client has at hand. */
export function drawPage(client: QueryClient, address: string): string {
  return renderToString(
    <QueryClientProvider client={client}>
      <StaticRouter basename={import.meta.env.BASE_URL} location={import.meta.env.BASE_URL + address}>
        <Pages />
      </StaticRouter>
    </QueryClientProvider>,
  );
}
