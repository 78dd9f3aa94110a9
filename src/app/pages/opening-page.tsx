import { useState } from 'react';
import { Skeleton } from '#ui/skeleton.tsx';
import { LonePage } from './lone-page.tsx';

/** Says that the archive is on its way. */
export function OpeningPage() {
  // The built page has the archive's own from the first moment.
  const [title] = useState(() => (typeof document === 'undefined' ? '' : document.title));
  return (
    <LonePage title={title}>
      <Skeleton label="Opening the archive" rows={6} level={1} />
    </LonePage>
  );
}
