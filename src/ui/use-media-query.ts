import { useSyncExternalStore } from 'react';

/** From this width on, the list stays at the side of the article and the filters at the side of the list. */
export const wide = '(min-width: 1100px)';

/** Whether a media query holds now. Where there is no window, a page is taken to be wide. */
export function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
    () => true,
  );
}
