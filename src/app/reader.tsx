import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router-dom';
import { archiveQuery } from '#archive/queries.ts';
import { createRouter } from './router.tsx';
import '#ui/tokens.css';
import '#ui/base.css';

/** Draws the reader into an element of the page. */
export function startReader(root: HTMLElement, client: QueryClient): void {
  // While developing, a change of the folder shows at once.
  import.meta.hot?.on('dateline:archive-changed', () => void client.invalidateQueries({ queryKey: archiveQuery.queryKey }));

  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <RouterProvider router={createRouter()} />
      </QueryClientProvider>
    </StrictMode>,
  );
}
