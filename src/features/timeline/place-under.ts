/** The place of the bar that something is part of; -1 for what is part of none. */
export function placeUnder(target: EventTarget): number {
  const bar = target instanceof Element ? target.closest('[data-place]') : null;
  return Number(bar?.getAttribute('data-place') ?? -1);
}
