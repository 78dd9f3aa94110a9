import { useEffect, useState } from 'react';
import { useLocation } from 'react-router-dom';

/** Gives the heading the focus on arrival: who came by a link inside the reader hears it next. A page just opened starts at its head by itself. */
export function useHeadingFocus(): void {
  const { key } = useLocation();
  const [arrived] = useState(key !== 'default');
  useEffect(() => {
    if (arrived) document.querySelector('h1')?.focus({ preventScroll: true });
  }, [arrived]);
}
