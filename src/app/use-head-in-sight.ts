import { type RefObject, useEffect, useRef } from 'react';

/** How far below the edge of the window the list then begins. */
const margin = 72;

/** After a change of the filter the list begins at its head; what stands above it stays where it is. */
export function useHeadInSight(list: RefObject<Element | null>, listedSearch: string): void {
  const before = useRef(listedSearch);
  // Not before its rows are drawn: measuring makes the browser lay out the page.
  useEffect(() => {
    if (before.current === listedSearch) return;
    before.current = listedSearch;
    const top = list.current?.getBoundingClientRect().top ?? 0;
    if (top < 0) window.scrollBy({ top: top - margin, behavior: 'instant' });
  }, [list, listedSearch]);
}
