import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom';
import { afterPaint } from '#ui/after-paint.ts';
import { forgetEarlierList, keep, kept, listPlaceOf } from './history-memory.ts';
import { readListLinkState } from './link-state.ts';
import { useIsTouched, whileSettling } from './while-settling.ts';

forgetEarlierList(['opened', 'opened at', 'seen', 'seen at', 'end']);

/** How many parts the list of a history entry showed when it was left; null where it is new. */
export function keptEnd(place: string): number | null {
  const end = Number(kept('end', place));
  return Number.isInteger(end) && end > 0 ? end : null;
}

/** Remembers how many parts the list of a history entry shows. */
export function keepEnd(place: string, end: number): void {
  keep('end', place, String(end));
}

/**
 * Brings somebody who comes back from an article to its row, with the focus on it: by Back, to the same height of the window; by a link,
 * to its middle. Whoever loads the list again finds the row they had before them, for the height of the page is another as long as rows above were never
 * drawn. `ready` tells that the rows are there. Gives what to call when a row is opened.
 */
export function useListPlace(list: RefObject<HTMLElement | null>, ready: boolean): (row: Element | null) => void {
  const location = useLocation();
  const { state } = location;
  const place = listPlaceOf(location);
  const how = useNavigationType();
  const done = useRef(false);
  const isTouched = useIsTouched();
  useEffect(() => {
    // From one filter to the next nobody comes back from an article.
    if (!ready || done.current) return;
    done.current = true;
    const returned = how === NavigationType.Pop;
    const opened = findLink(list, returned ? kept('opened', place) : (readListLinkState(state)?.at.id ?? null));
    opened?.focus({ preventScroll: true });
    const seen = returned ? findLink(list, kept('seen', place)) : null;
    if (seen && !isTouched.current) holdInPlace(seen, Number(kept('seen at', place)));
    else if (opened && returned) holdInPlace(opened, Number(kept('opened at', place)));
    else opened?.scrollIntoView({ block: 'center' });
  }, [ready, place, how, state, list, isTouched]);
  /** Calls off what waits for the frame to be drawn. */
  const waiting = useRef(() => {});
  const keepRow = useCallback(
    (what: 'opened' | 'seen', row: Element | null): void => {
      const link = row?.querySelector('a');
      keep(what, place, (link && row?.getAttribute('data-id')) ?? '');
      if (link) keep(`${what} at`, place, String(link.getBoundingClientRect().top));
    },
    [place],
  );
  useEffect(() => {
    // Not when the page is left: what is measured then is no longer what was seen. A browser without this event comes back by the height of the page alone.
    const keepSeen = (): void => {
      waiting.current();
      // Within the frame it would have the page laid out once more than the frame itself does.
      waiting.current = afterPaint(() => {
        // Until then, the page has only been on its way to where it was.
        if (done.current) keepRow('seen', window.scrollY > 0 ? rowInMiddleOf(list.current) : null);
      });
    };
    window.addEventListener('scrollend', keepSeen);
    return () => {
      waiting.current();
      window.removeEventListener('scrollend', keepSeen);
    };
  }, [keepRow, list]);
  return (row) => {
    waiting.current();
    keepRow('opened', row);
    keepRow('seen', null);
  };
}

/** The row that is shown in the middle of the window's height. */
function rowInMiddleOf(list: HTMLElement | null): Element | null {
  if (!list) return null;
  const { left, width } = list.getBoundingClientRect();
  return document.elementFromPoint(left + width / 2, window.innerHeight / 2)?.closest('[data-id]') ?? null;
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
