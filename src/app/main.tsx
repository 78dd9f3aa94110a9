import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router-dom';
import { archiveQuery } from '#archive/queries.ts';
import { createQueryClient } from './query-client.ts';
import { createRouter } from './router.tsx';
import '#ui/tokens.css';
import '#ui/base.css';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element with the id “root”');

const client = createQueryClient();
// Asked for before anything is drawn; the page has preloaded it.
void client.prefetchQuery(archiveQuery);

// While developing, a change of the folder shows at once.
import.meta.hot?.on('dateline:archive-changed', () => void client.invalidateQueries({ queryKey: archiveQuery.queryKey }));

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <RouterProvider router={createRouter()} />
    </QueryClientProvider>
  </StrictMode>,
);
