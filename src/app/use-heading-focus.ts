import { useEffect, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { firstKey } from './history-memory.ts';

/** Gives the heading the focus on arrival: who came by a link inside the reader hears it next. A page just opened starts at its head by itself. */
export function useHeadingFocus(): void {
  const { key } = useLocation();
  const [arrived] = useState(key !== firstKey);
  useEffect(() => {
    if (arrived) document.querySelector('h1')?.focus({ preventScroll: true });
  }, [arrived]);
}
