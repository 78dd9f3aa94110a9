import { createBrowserRouter } from 'react-router-dom';
import { patterns } from '#core/addresses.ts';
import { ArchiveGate } from './archive-gate.tsx';
import { OpeningPage } from './pages/opening-page.tsx';
import { NotFoundPage } from './pages/not-found-page.tsx';
import { RouteFault } from './route-fault.tsx';

const loadList = () => import('./pages/list-page.tsx');
const loadArticle = () => import('./pages/article-page.tsx');

/** The pages at their addresses, below the base path this reader was built for. */
export function createRouter() {
  return createBrowserRouter(
    [
      {
        element: <ArchiveGate />,
        // While the script of the first page is on its way.
        hydrateFallbackElement: <OpeningPage />,
        errorElement: <RouteFault />,
        children: [
          {
            // A page that fails leaves the archive open.
            errorElement: <RouteFault />,
            children: [
              { path: patterns.list, lazy: { Component: async () => (await loadList()).ListPage } },
              { path: patterns.article, lazy: { Component: async () => (await loadArticle()).ArticlePage } },
              { path: '*', element: <NotFoundPage /> },
            ],
          },
        ],
      },
    ],
    { basename: import.meta.env.BASE_URL },
  );
}
