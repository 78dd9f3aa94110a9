import { Route, Routes, useLocation } from 'react-router-dom';
import { patterns } from '#core/addresses.ts';
import { ArchiveGate } from './archive-gate.tsx';
import { FaultBoundary } from './fault-boundary.tsx';
import { FetchedPage } from './fetched-page.tsx';
import { NotFoundPage } from './pages/not-found-page.tsx';

/** The pages at their addresses. A page that fails leaves the archive open. */
export function Pages() {
  return (
    <FaultBoundary>
      <ArchiveGate>
        <FaultBoundary>
          <PageHere />
        </FaultBoundary>
      </ArchiveGate>
    </FaultBoundary>
  );
}

/** The list is known by its path: the router takes its routes apart at each change of the address, and so at each change of a filter. It knows the list by `//` as well. */
function PageHere() {
  const { pathname } = useLocation();
  if (pathname === patterns.list) return <FetchedPage name="list" />;
  return (
    <Routes>
      <Route path={patterns.list} element={<FetchedPage name="list" />} />
      <Route path={patterns.article} element={<FetchedPage name="article" />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
