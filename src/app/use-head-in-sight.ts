import { type RefObject, useEffect, useRef } from 'react';

/** After a change of the filter the list begins at its head, with how many there are and what is on above the first article. */
export function useHeadInSight(main: RefObject<Element | null>, listedSearch: string): void {
  const before = useRef(listedSearch);
  // Not before its rows are drawn: measuring makes the browser lay out the page.
  useEffect(() => {
    if (before.current === listedSearch) return;
    before.current = listedSearch;
    const top = main.current?.getBoundingClientRect().top ?? 0;
    if (top < 0) window.scrollBy({ top, behavior: 'instant' });
  }, [main, listedSearch]);
}
