import { type RefObject, useEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom';
import { forgetEarlierPage, keep, kept } from './history-memory.ts';
import { readListLinkState } from './link-state.ts';
import { whileSettling } from './while-settling.ts';

forgetEarlierPage(['opened', 'end', 'place']);

/** How many parts the list of a history entry showed when it was left; null where it is new. */
export function keptEnd(key: string): number | null {
  const end = Number(kept('end', key));
  return Number.isInteger(end) && end > 0 ? end : null;
}

/** Remembers how many parts the list of a history entry shows. */
export function keepEnd(key: string, end: number): void {
  keep('end', key, String(end));
}

/**
 * Brings somebody who comes back from an article to its row, with the focus on it: by Back, to the same height of the window; by a link,
 * to its middle. `ready` tells that the rows are there. Gives what to call when a row is opened.
 */
export function useListPlace(list: RefObject<HTMLElement | null>, ready: boolean): (id: string) => void {
  const { key, state } = useLocation();
  const how = useNavigationType();
  const done = useRef(false);
  useEffect(() => {
    // From one filter to the next nobody comes back from an article.
    if (!ready || done.current) return;
    done.current = true;
    const returned = how === NavigationType.Pop;
    const link = findLink(list, returned ? kept('opened', key) : (readListLinkState(state)?.at.id ?? null));
    if (!link) return;
    link.focus({ preventScroll: true });
    if (returned) holdInPlace(link, Number(kept('place', key)));
    else link.scrollIntoView({ block: 'center' });
  }, [ready, key, how, state, list]);
  return (id) => {
    const link = findLink(list, id);
    if (!link) return;
    keep('opened', key, id);
    keep('place', key, String(link.getBoundingClientRect().top));
  };
}

function findLink(list: RefObject<HTMLElement | null>, id: string | null): HTMLElement | null {
  return id === null ? null : (list.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"] a`) ?? null);
}

/** Scrolls until a row is as far from the top of the window as it was, and keeps it there while the rows above it settle. */
function holdInPlace(link: HTMLElement, place: number): void {
  whileSettling(() => {
    const away = link.getBoundingClientRect().top - place;
    if (Math.abs(away) > 1) window.scrollBy({ top: away, behavior: 'instant' });
  });
}
