import { Outlet, Route, Routes } from 'react-router-dom';
import { patterns } from '#core/addresses.ts';
import { ArchiveGate } from './archive-gate.tsx';
import { FaultBoundary } from './fault-boundary.tsx';
import { FetchedPage } from './fetched-page.tsx';
import { NotFoundPage } from './pages/not-found-page.tsx';

/** The pages at their addresses. */
export function Pages() {
  return (
    <FaultBoundary>
      <Routes>
        <Route element={<ArchiveGate />}>
          <Route element={<OpenArchive />}>
            <Route path={patterns.list} element={<FetchedPage name="list" />} />
            <Route path={patterns.article} element={<FetchedPage name="article" />} />
            <Route path="*" element={<NotFoundPage />} />
          </Route>
        </Route>
      </Routes>
    </FaultBoundary>
  );
}

/** A page that fails leaves the archive open. */
function OpenArchive() {
  return (
    <FaultBoundary>
      <Outlet />
    </FaultBoundary>
  );
}
