import { type RefObject, useEffect, useLayoutEffect } from 'react';
import { useLocation } from 'react-router-dom';
import { findPlace } from '#ui/find-place.ts';

/** Marks the place that an address with a `#` leads to. Only the page can: no class of a body's own is kept. */
const mark = 'marked';

/**
 * Leads to the place in a body that the address names behind its `#`, and marks it. The browser does so (`:target`) only for what is
 * there when the address is; a body comes later.
 */
export function useFragment(body: RefObject<HTMLElement | null>): void {
  const { hash } = useLocation();
  // Once, when the body comes. Before the router's own scrolling, which knows better where somebody was who comes back.
  useLayoutEffect(() => {
    const place = findPlace(body.current, window.location.hash);
    if (!place) return;
    if (place.tabIndex < 0) place.tabIndex = -1;
    place.focus({ preventScroll: true });
    place.scrollIntoView();
  }, [body]);
  // At every drawing: pictures that were asked for come with a new body.
  useEffect(() => {
    const place = findPlace(body.current, hash);
    place?.classList.add(mark);
    return () => place?.classList.remove(mark);
  });
}
