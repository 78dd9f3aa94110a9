import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Outlet, ScrollRestoration } from 'react-router-dom';
import { archiveQuery } from '#archive/queries.ts';
import { ArchiveContext } from '#archive/use-archive.ts';
import { Skeleton } from '#ui/skeleton.tsx';
import { FaultPage } from './pages/fault-page.tsx';
import { LonePage } from './pages/lone-page.tsx';

/** The key that the router gives every page opened afresh; the place in the page is then remembered by its address. */
const firstKey = 'default';

/** Lets the pages in once the manifest is there; until then it says that it is coming, or why it is not. */
export function ArchiveGate() {
  const { data, error, refetch } = useQuery(archiveQuery);
  // The built page has the archive's own from the first moment.
  const [title] = useState(document.title);
  if (data) {
    return (
      <ArchiveContext value={data}>
        <Outlet />
        <ScrollRestoration getKey={({ key, pathname, search }) => (key === firstKey ? pathname + search : key)} />
      </ArchiveContext>
    );
  }
  if (error) return <FaultPage error={error} onAgain={() => void refetch()} />;
  return (
    <LonePage title={title}>
      <Skeleton label="Opening the archive" rows={6} level={1} />
    </LonePage>
  );
}
