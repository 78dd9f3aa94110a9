import { useQuery } from '@tanstack/react-query';
import { Outlet, ScrollRestoration } from 'react-router-dom';
import { archiveQuery } from '#archive/queries.ts';
import { ArchiveContext } from '#archive/use-archive.ts';
import { FaultPage } from './pages/fault-page.tsx';
import { OpeningPage } from './pages/opening-page.tsx';

/** The key that the router gives every page opened afresh; the place in the page is then remembered by its address. */
const firstKey = 'default';

/** Lets the pages in once the manifest is there; until then it says that it is coming, or why it is not. */
export function ArchiveGate() {
  const { data, error, refetch } = useQuery(archiveQuery);
  if (data) {
    return (
      <ArchiveContext value={data}>
        <Outlet />
        <ScrollRestoration getKey={({ key, pathname, search }) => (key === firstKey ? pathname + search : key)} />
      </ArchiveContext>
    );
  }
  if (error) return <FaultPage error={error} onAgain={() => void refetch()} />;
  return <OpeningPage />;
}
