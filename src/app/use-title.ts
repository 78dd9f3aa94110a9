import { useEffect } from 'react';

/** Names the page: in the tab, in the history, and first of all what a screen reader says. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}
