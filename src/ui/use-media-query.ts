import { useCallback, useMemo, useSyncExternalStore } from 'react';

/** From this width on, the list stays at the side of the article and the filters at the side of the list. */
export const wide = '(min-width: 1100px)';

/**
 * Whether a media query holds now. Where there is no window, and while a page that was drawn without one is taken over, the query is taken to hold or not
 * as on a phone, which waits longest for its program.
 */
export function useMediaQuery(query: string, onPhone: boolean): boolean {
  // Made once: this is asked at every drawing, and a query is read anew each time it is given to the browser.
  const list = useMemo(() => (typeof window === 'undefined' ? null : window.matchMedia(query)), [query]);
  const subscribe = useCallback(
    (changed: () => void) => {
      list?.addEventListener('change', changed);
      return () => list?.removeEventListener('change', changed);
    },
    [list],
  );
  return useSyncExternalStore(
    subscribe,
    () => list?.matches ?? onPhone,
    () => onPhone,
  );
}
