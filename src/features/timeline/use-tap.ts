import { type TouchEvent, useRef } from 'react';
import { slop } from './use-drag.ts';

/**
 * What the rows of bars listen to so that a tap counts where the finger came down. To the browser a finger is broad: all that follows from
 * its touch goes to what is found most likely below it, which at the edge of two rows is often a bar of the other. Only the place of the
 * touch itself is told as it was. After a tap there is no click.
 */
export function useTap(onTap: (under: Element) => void) {
  const down = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    onTouchStart: ({ touches }: TouchEvent): void => {
      const touch = touches.length === 1 ? touches[0] : undefined;
      down.current = touch ? { x: touch.clientX, y: touch.clientY } : null;
    },
    onTouchMove: ({ touches: { 0: touch } }: TouchEvent): void => {
      const start = down.current;
      if (start && touch && Math.hypot(touch.clientX - start.x, touch.clientY - start.y) >= slop) down.current = null;
    },
    onTouchEnd: (event: TouchEvent): void => {
      const start = down.current;
      down.current = null;
      const under = start && document.elementFromPoint(start.x, start.y);
      // What has become the page's own gesture, to scroll it say, cannot be cancelled any more.
      if (!under || !event.cancelable) return;
      event.preventDefault();
      onTap(under);
    },
  };
}
