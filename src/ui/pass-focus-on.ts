import type { RefCallback } from 'react';

/**
 * A ref for what may vanish while it has the focus, as a button does that is done with its use. The focus then passes to its heir; without
 * one to what stood around it and takes the focus (a list, a sheet), else to the heading of the page. It never falls to the body, from
 * where the keyboard would begin again at the head of the page.
 */
export function passFocusOn(heir: () => Element | null | undefined = () => null): RefCallback<HTMLElement> {
  return (element) => () => {
    if (!element?.contains(document.activeElement)) return;
    const around = element.parentElement?.closest('[tabindex="-1"]');
    // React calls this before it changes the page, and at every drawing; what has vanished and what is there instead is known when it is done.
    queueMicrotask(() => {
      if (element.isConnected || document.activeElement !== document.body) return;
      const next = heir() ?? (around?.isConnected ? around : document.querySelector('h1'));
      if (next instanceof HTMLElement) next.focus({ preventScroll: true });
    });
  };
}
