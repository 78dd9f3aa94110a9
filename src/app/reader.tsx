import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { archiveQuery } from '#archive/queries.ts';
import { whenIdle } from '#archive/when-idle.ts';
import { pageQuery } from './page-query.ts';
import { Pages } from './pages.tsx';
import { makeTabHistory } from './tab-history.ts';
import { TabRouter } from './tab-router.tsx';
import '#ui/tokens.css';
import '#ui/base.css';

/** How long the first page has the line to itself, in milliseconds. */
const ahead = 1500;

/** Draws the reader into an element of the page. */
export function startReader(root: HTMLElement, client: QueryClient): void {
  // While developing, a change of the folder shows at once.
  import.meta.hot?.on('dateline:archive-changed', () => void client.invalidateQueries({ queryKey: archiveQuery.queryKey }));

  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <TabRouter history={makeTabHistory(window)}>
          <Pages />
        </TabRouter>
      </QueryClientProvider>
    </StrictMode>,
  );
  setTimeout(() => void fetchPages(client), ahead);
}

/** Fetches the scripts of all pages, so that they open at once, and without a network. */
async function fetchPages(client: QueryClient): Promise<void> {
  await whenIdle();
  await Promise.all([client.prefetchQuery(pageQuery('list')), client.prefetchQuery(pageQuery('article'))]);
}
