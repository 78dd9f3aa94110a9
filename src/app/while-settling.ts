import { type RefObject, useEffect, useRef } from 'react';

/** Rows far from the screen have guessed heights until they come near; after so many frames they have their own. */
const framesToSettle = 10;

/** By these a person says that they scroll themselves. */
const ownScrolling = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/** Whether somebody has scrolled or pressed something since the page is there. */
export function useIsTouched(): RefObject<boolean> {
  const isTouched = useRef(false);
  useEffect(() => {
    const watching = new AbortController();
    for (const event of ownScrolling) window.addEventListener(event, () => (isTouched.current = true), { passive: true, once: true, signal: watching.signal });
    return () => watching.abort();
  }, []);
  return isTouched;
}

/**
 * Calls what puts a scrolled page right at once and at each frame, while rows settle; whoever scrolls or presses something meanwhile has the page to
 * themselves. Gives what stops it.
 */
export function whileSettling(putRight: () => void): () => void {
  const settling = new AbortController();
  const { signal } = settling;
  for (const event of ownScrolling) window.addEventListener(event, () => settling.abort(), { passive: true, signal });
  const settle = (frames: number): void => {
    if (signal.aborted) return;
    putRight();
    if (frames > 0) requestAnimationFrame(() => settle(frames - 1));
    else settling.abort();
  };
  settle(framesToSettle);
  return () => settling.abort();
}
