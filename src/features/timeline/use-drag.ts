import { type MouseEvent, type PointerEvent, useEffect, useRef } from 'react';
import { placeUnder } from './place-under.ts';
import type { RangeInProgress } from './use-range.ts';

/** How far a pointer moves before it drags; a finger that taps is not quite still. */
export const slop = 6;

/** A pointer that is down: where it came down, and what has become of it. */
interface Gesture {
  readonly pointer: number;
  readonly x: number;
  readonly place: number;
  readonly became: 'click' | 'drag' | 'nothing';
}

/** What the drawing listens to so that one of `count` bars can be chosen by a click or a tap, and a range of them by dragging. */
export function useDrag(count: number, { range, extend, drop }: RangeInProgress, onChoose: (place: number) => void, onRange: (from: number, to: number) => void) {
  const gesture = useRef<Gesture | null>(null);

  const isOn = range !== null;
  useEffect(() => {
    if (!isOn) return;
    // Wherever the focus is, and before what else Escape does.
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || gesture.current?.became !== 'drag') return;
      event.preventDefault();
      event.stopPropagation();
      gesture.current = { ...gesture.current, became: 'nothing' };
      drop();
    };
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, [isOn, drop]);

  return {
    onPointerDown: (event: PointerEvent<SVGSVGElement>): void => {
      if (!event.isPrimary) return;
      const isPlain = event.button === 0 && !event.ctrlKey;
      gesture.current = isPlain ? { pointer: event.pointerId, x: event.clientX, place: placeAt(event, count), became: 'click' } : null;
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>): void => {
      const now = gesture.current;
      if (now?.pointer !== event.pointerId || now.became === 'nothing') return;
      if (now.became === 'click') {
        if (Math.abs(event.clientX - now.x) < slop) return;
        gesture.current = { ...now, became: 'drag' };
        event.currentTarget.setPointerCapture(event.pointerId);
      }
      extend(now.place, placeAt(event, count));
    },
    onPointerUp: (event: PointerEvent<SVGSVGElement>): void => {
      const now = gesture.current;
      if (now?.pointer !== event.pointerId) return;
      // Its click chooses, if it has one; what a finger taps is chosen by `useTap`.
      if (now.became === 'click') return;
      // A click that follows a drag comes at once; a later one may come without a pointer.
      setTimeout(() => {
        if (gesture.current === now) gesture.current = null;
      }, 0);
      if (now.became !== 'drag') return;
      drop();
      onRange(now.place, placeAt(event, count));
    },
    /** The browser took the pointer, to scroll say. */
    onPointerCancel: (): void => {
      gesture.current = null;
      drop();
    },
    /**
     * The click that ends a drag, or one that was called off, chooses no bar. Else the bar is chosen above or below which the pointer came
     * down, though it was let go over another. A click without a pointer, a screen reader's say, is on the bar itself.
     */
    onClick: (event: MouseEvent): void => {
      const now = gesture.current;
      gesture.current = null;
      // The second of two quick clicks is meant for the bar that was there, and not for what has just been drawn in its place.
      if (event.detail > 1) return;
      if (now === null || event.detail === 0) onChoose(placeUnder(event.target));
      else if (now.became === 'click') onChoose(now.place);
    },
  };
}

/** The place of the bar above or below the pointer; of the first or the last where it is beyond. */
function placeAt({ clientX, currentTarget }: PointerEvent<SVGSVGElement>, count: number): number {
  const { left, width } = currentTarget.getBoundingClientRect();
  return Math.max(0, Math.min(count - 1, Math.floor(((clientX - left) / width) * count)));
}
