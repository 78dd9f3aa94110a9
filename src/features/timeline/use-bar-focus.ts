import { type RefCallback, type RefObject, useCallback, useLayoutEffect, useRef } from 'react';

/** The drawing, and what each of its bars is given so that the focus stays on the timeline when the bars change. */
interface BarFocus {
  readonly plot: RefObject<SVGSVGElement | null>;
  readonly barRef: RefCallback<SVGGElement>;
  readonly focusBar: (place: number) => void;
}

/** Keeps the focus on the timeline: when another view is drawn, it passes from the bar that had it to the one at `current`. */
export function useBarFocus(view: string, current: number): BarFocus {
  const plot = useRef<SVGSVGElement>(null);
  const vanished = useRef(false);
  const drawn = useRef(view);
  const focusBar = useCallback((at: number): void => {
    plot.current?.querySelectorAll<SVGGElement>('[role="button"]')[at]?.focus({ preventScroll: true });
  }, []);
  // React calls this before it changes the page.
  const barRef = useCallback(
    (bar: SVGGElement | null) => () => {
      if (bar !== null && bar === document.activeElement) vanished.current = true;
    },
    [],
  );
  useLayoutEffect(() => {
    if (drawn.current === view) return;
    drawn.current = view;
    const had = vanished.current || plot.current?.contains(document.activeElement);
    vanished.current = false;
    if (had) focusBar(current);
  }, [view, current, focusBar]);
  return { plot, barRef, focusBar };
}
