import { createPath, type Location, NavigationType, type Navigator, type To } from 'react-router-dom';
import { afterPaint } from '#ui/after-paint.ts';
import { firstKey } from './history-memory.ts';

/** What of a window the history of its tab needs. */
export interface Tab {
  readonly location: Pick<Window['location'], 'origin' | 'pathname' | 'search' | 'hash'>;
  readonly history: Pick<Window['history'], 'state' | 'pushState' | 'replaceState' | 'go'>;
  addEventListener(type: 'popstate' | 'pagehide', listener: () => void): void;
}

/** Where the reader is, and how it came there. */
interface Place {
  readonly location: Location;
  readonly action: NavigationType;
}

/** The history of a tab as the router goes through it. */
export interface TabHistory {
  readonly navigator: Navigator;
  readonly place: () => Place;
  /** Tells of each change of place, until what it gives is called. */
  readonly listen: (listener: () => void) => () => void;
}

/**
 * Makes the history of a tab. Unlike the router's own it can let a change be seen first: a step with the option `flushSync` is written into the browser's history,
 * and its address line, once the next frame is drawn. Writing two entries takes a slow phone some 8 ms, and a tick in a box has 50 for all there is to do.
 *
 * A step that is waiting is written before any other, and before the page is left. Whoever goes back within that frame has taken it back.
 */
export function makeTabHistory(tab: Tab): TabHistory {
  const listeners = new Set<() => void>();
  const waiting: (() => void)[] = [];
  const write = (): void => {
    for (const step of waiting.splice(0)) step();
  };
  let place = { location: readLocation(tab), action: NavigationType.Pop };
  const moveTo = (location: Location, action: NavigationType): void => {
    place = { location, action };
    for (const listener of listeners) listener();
  };
  const stepper =
    (method: 'pushState' | 'replaceState', action: NavigationType): Navigator['push'] =>
    (to, state: unknown = null, options = {}) => {
      const { href, ...path } = resolve(tab, to);
      const key = Math.random().toString(36).slice(2, 10);
      waiting.push(() => tab.history[method]({ usr: state, key }, '', href));
      if (options.flushSync) afterPaint(write);
      else write();
      moveTo({ ...path, state, key }, action);
    };
  tab.addEventListener('pagehide', write);
  tab.addEventListener('popstate', () => {
    waiting.length = 0;
    moveTo(readLocation(tab), NavigationType.Pop);
  });
  return {
    navigator: {
      createHref: (to) => (typeof to === 'string' ? to : createPath(to)),
      encodeLocation: (to) => resolve(tab, to),
      go: (steps) => {
        write();
        tab.history.go(steps);
      },
      push: stepper('pushState', NavigationType.Push),
      replace: stepper('replaceState', NavigationType.Replace),
    },
    place: () => place,
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What the browser's own entry says; one that nobody has written yet has the first key. */
function readLocation({ location: { pathname, search, hash }, history }: Tab): Location {
  const written: unknown = history.state;
  const entry = typeof written === 'object' && written !== null ? written : {};
  return {
    pathname,
    search,
    hash,
    state: 'usr' in entry ? entry.usr : null,
    key: 'key' in entry && typeof entry.key === 'string' ? entry.key : firstKey,
  };
}

/** A place within this site, its letters as the address line has them. */
function resolve({ location: { origin } }: Tab, to: To): { href: string; pathname: string; search: string; hash: string } {
  const { href, pathname, search, hash } = new URL(origin + (typeof to === 'string' ? to : createPath(to)));
  return { href, pathname, search, hash };
}
