import { createBrowserRouter } from 'react-router-dom';
import { patterns } from '#core/addresses.ts';
import { ArchiveGate } from './archive-gate.tsx';
import { FetchedPage } from './fetched-page.tsx';
import { NotFoundPage } from './pages/not-found-page.tsx';
import { RouteFault } from './route-fault.tsx';

/** The pages at their addresses, below the base path this reader was built for. */
export function createRouter() {
  return createBrowserRouter(
    [
      {
        element: <ArchiveGate />,
        errorElement: <RouteFault />,
        children: [
          {
            // A page that fails leaves the archive open.
            errorElement: <RouteFault />,
            children: [
              { path: patterns.list, element: <FetchedPage name="list" /> },
              { path: patterns.article, element: <FetchedPage name="article" /> },
              { path: '*', element: <NotFoundPage /> },
            ],
          },
        ],
      },
    ],
    { basename: import.meta.env.BASE_URL },
  );
}
