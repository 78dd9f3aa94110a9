import { type RefObject, useEffect } from 'react';
import { namesOfFrames } from './names-of-frames.ts';

/**
 * Makes the frames of tables and code stops of the keyboard where what is in them is wider than the page, so that they can be scrolled
 * with the arrows; where all of it is in sight, there is nothing to stop for.
 */
export function useWideFrames(body: RefObject<HTMLElement | null>): void {
  // Anew at each drawing: another text has other tables.
  useEffect(() => {
    const frames = [...(body.current?.querySelectorAll<HTMLElement>('.wide') ?? [])];
    if (frames.length === 0) return;
    const names = namesOfFrames(frames);
    const observer = new ResizeObserver(() => frames.forEach((frame, place) => settleFrame(frame, names[place] ?? '')));
    for (const element of frames.flatMap((frame) => [frame, ...frame.children])) observer.observe(element);
    return () => observer.disconnect();
  });
}

/** Parts of a pixel are rounded, to either side. */
const rounding = 1;

function settleFrame(frame: HTMLElement, name: string): void {
  const attributes = { tabindex: '0', role: 'region', 'aria-label': name };
  const isWide = frame.scrollWidth - frame.clientWidth > rounding;
  for (const [attribute, value] of Object.entries(attributes)) {
    if (isWide) frame.setAttribute(attribute, value);
    else frame.removeAttribute(attribute);
  }
}
