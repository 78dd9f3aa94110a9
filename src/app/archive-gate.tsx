import { useQuery } from '@tanstack/react-query';
import { Outlet } from 'react-router-dom';
import { archiveQuery } from '#archive/queries.ts';
import { ArchiveContext } from '#archive/use-archive.ts';
import { FaultPage } from './pages/fault-page.tsx';
import { OpeningPage } from './pages/opening-page.tsx';
import { useScrollPlace } from './use-scroll-place.ts';

/** Lets the pages in once the manifest is there; until then it says that it is coming, or why it is not. */
export function ArchiveGate() {
  // What was asked for before any of this was drawn, three times, is not asked for again by that.
  const { data, error, refetch } = useQuery({ ...archiveQuery, retryOnMount: false });
  if (data) {
    return (
      <ArchiveContext value={data}>
        <Outlet />
        <ScrollPlace />
      </ArchiveContext>
    );
  }
  if (error) return <FaultPage error={error} onAgain={() => void refetch()} />;
  return <OpeningPage />;
}

/** After the pages: what a page itself scrolls to, it knows less well than where somebody was who comes back. */
function ScrollPlace() {
  useScrollPlace();
  return null;
}
