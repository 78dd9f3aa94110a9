import { type RefObject, useEffect, useRef } from 'react';

/**
 * Follows the plain links below an element inside the page, as the router's own are: nothing is loaded anew. For HTML that React does not draw, and
 * for long lists, of which every link of the router would be drawn anew at each change of the address. A click that asks for another tab or
 * window stays the browser's. `follow` gets the path below the base path, with its slash.
 */
export function useInnerLinks(ref: RefObject<HTMLElement | null>, follow: (path: string) => void): void {
  const latest = useRef(follow);
  useEffect(() => {
    latest.current = follow;
  });
  useEffect(() => {
    const element = ref.current;
    const onClick = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const href = link?.getAttribute('href') ?? '';
      const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
      if (!isPlain || event.defaultPrevented || !href.startsWith(import.meta.env.BASE_URL)) return;
      event.preventDefault();
      latest.current(`/${href.slice(import.meta.env.BASE_URL.length)}`);
    };
    element?.addEventListener('click', onClick);
    return () => element?.removeEventListener('click', onClick);
  }, [ref]);
}
