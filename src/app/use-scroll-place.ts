import { useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';
import { articleIdOfPath } from '#core/article-path.ts';
import { firstKey, isNewVisit, keep, kept } from './history-memory.ts';

/**
 * Scrolls as a browser does where every page is loaded: a page that is new begins at its head, or at the place its address names behind the `#`; one
 * that somebody comes back to stands where they left it. Another filter is no other page.
 */
export function useScrollPlace(): void {
  const { key, pathname, search, hash } = useLocation();
  // Every page opened afresh has the same key, and so has every step to a note: the place is then remembered by the address.
  const place = key === firstKey ? pathname + search + hash : key;
  const height = useRef(0);
  const pathBefore = useRef<string | null>(null);

  useEffect(() => {
    window.history.scrollRestoration = 'manual';
    // What the window shows after a step cannot be asked for any more when the step is known of.
    const remember = (): void => {
      height.current = window.scrollY;
    };
    window.addEventListener('scroll', remember, { passive: true });
    return () => window.removeEventListener('scroll', remember);
  }, []);

  useEffect(() => {
    const keepPlace = (): void => keep('scroll', place, String(window.scrollY));
    window.addEventListener('pagehide', keepPlace);
    return () => window.removeEventListener('pagehide', keepPlace);
  }, [place]);

  useLayoutEffect(() => {
    const left = pathBefore.current;
    pathBefore.current = pathname;
    const isArrival = left === null && isNewVisit();
    const before = isArrival ? null : kept('scroll', place);
    // Who follows a link to a note again is where the browser has just brought them, not where they were the last time.
    const jumped = left === pathname && hash !== '' && window.scrollY !== height.current;
    if (before !== null && !jumped) return scrollWhenThere(Number(before));
    // A place in a body is scrolled to by the body itself, when it is there. Who has just arrived is at the head, or has begun to read before the program was there.
    if (!isSamePage(left, pathname) && hash === '' && !isArrival) window.scrollTo(0, 0);
    return undefined;
  }, [place, pathname, hash]);

  // Not `window.scrollY`: the page that is left is no longer the one that is shown.
  useLayoutEffect(() => () => keep('scroll', place, String(height.current)), [place]);
}

/** True also where only the words behind an article's id were put right. */
function isSamePage(left: string | null, path: string): boolean {
  return left === path || (left !== null && articleIdOfPath(left, '/') !== null && articleIdOfPath(left, '/') === articleIdOfPath(path, '/'));
}

/** Scrolls to a height, now or as soon as the page has grown to it; gives how to stop waiting. Whoever scrolls meanwhile, a person or the page, has gone elsewhere. */
function scrollWhenThere(height: number): () => void {
  let reached = -1;
  const growth = new ResizeObserver(() => {
    if (window.scrollY !== reached) growth.disconnect();
    else scroll();
  });
  const scroll = (): void => {
    window.scrollTo(0, height);
    reached = window.scrollY;
    if (reached >= Math.floor(height)) growth.disconnect();
  };
  growth.observe(document.documentElement);
  scroll();
  return () => growth.disconnect();
}
