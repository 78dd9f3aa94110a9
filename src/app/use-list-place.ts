import { type RefObject, useEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom';
import { readListLinkState } from './link-state.ts';

/** Remembers things of one entry of the history for as long as the tab lives. */
function keep(key: string, value: string): void {
  try {
    sessionStorage.setItem(key, value);
  } catch {
    // Without storage one comes back to the head of the list.
  }
}

function kept(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

/** How many parts the list showed when it was left, and a way to remember it. */
export function keptEnd(key: string): number | null {
  const end = Number(kept(`dateline:end:${key}`));
  return Number.isInteger(end) && end > 0 ? end : null;
}

/** Remembers how many parts the list of a history entry shows. */
export function keepEnd(key: string, end: number): void {
  keep(`dateline:end:${key}`, String(end));
}

/**
 * Brings somebody who comes back from an article to its row: by Back, where the scrolling is restored and the row takes the focus; by a
 * link, where the row is brought into sight as well. `ready` tells that the rows are there. Gives what to call when a row is opened.
 */
export function useListPlace(list: RefObject<HTMLElement | null>, ready: boolean): (id: string) => void {
  const { key, state } = useLocation();
  const how = useNavigationType();
  const done = useRef<string | null>(null);
  useEffect(() => {
    if (!ready || done.current === key) return;
    done.current = key;
    const returned = how === NavigationType.Pop;
    const id = returned ? kept(`dateline:opened:${key}`) : readListLinkState(state)?.at.id;
    const link = id && list.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"] a`);
    if (!link) return;
    if (!returned) link.scrollIntoView({ block: 'center' });
    link.focus({ preventScroll: true });
  }, [ready, key, how, state, list]);
  return (id) => keep(`dateline:opened:${key}`, id);
}
