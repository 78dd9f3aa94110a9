import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import { archiveQuery } from '#archive/queries.ts';
import { whenIdle } from '#archive/when-idle.ts';
import { pageQuery } from './page-query.ts';
import { Pages } from './pages.tsx';
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
        {/* The router that only follows the address: with loaders and actions it is 17 kB more for a first view, and data has a place of its own here. */}
        {/* No transitions: whoever has chosen something waits for it. */}
        <BrowserRouter basename={import.meta.env.BASE_URL} useTransitions={false}>
          <Pages />
        </BrowserRouter>
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
