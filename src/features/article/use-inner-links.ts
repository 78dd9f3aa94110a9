import { type RefObject, useEffect } from 'react';
import { useNavigate } from 'react-router-dom';

/**
 * Follows links of a body to other articles of the archive inside the page, as all its own links are: nothing is loaded anew. A click that asks
 * for another tab or window stays the browser's.
 */
export function useInnerLinks(ref: RefObject<HTMLElement | null>): void {
  const navigate = useNavigate();
  useEffect(() => {
    const body = ref.current;
    const follow = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const href = link?.getAttribute('href') ?? '';
      const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
      if (!isPlain || event.defaultPrevented || !href.startsWith(import.meta.env.BASE_URL)) return;
      event.preventDefault();
      void navigate(`/${href.slice(import.meta.env.BASE_URL.length)}`);
    };
    body?.addEventListener('click', follow);
    return () => body?.removeEventListener('click', follow);
  }, [ref, navigate]);
}
