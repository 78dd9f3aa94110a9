import type { Location } from 'react-router-dom';

/** What entries of the history remember for as long as the tab lives, by the key that the router gives each, or by its address. */

/** The key that the router gives every page that is opened afresh. */
export const firstKey = 'default';

/** What a list is remembered by: the key of its entry, or, where it was opened afresh and has the key that every such page has, its filter. */
export function listPlaceOf({ key, search }: Pick<Location, 'key' | 'search'>): string {
  return key === firstKey ? search : key;
}

/** Remembers something of an entry. */
export function keep(what: string, place: string, value: string): void {
  try {
    sessionStorage.setItem(nameOf(what, place), value);
  } catch {
    // Without storage one comes back to the head of the list.
  }
}

/** What an entry remembers, or null. */
export function kept(what: string, place: string): string | null {
  try {
    return sessionStorage.getItem(nameOf(what, place));
  } catch {
    return null;
  }
}

/** Every list that is opened afresh with the same filter has the same place; what an earlier one remembered under it is not its own. A reloaded one's is. */
export function forgetEarlierList(whats: readonly string[]): void {
  if (!isNewVisit()) return;
  const place = listPlaceOf({ key: firstKey, search: window.location.search });
  try {
    for (const what of whats) sessionStorage.removeItem(nameOf(what, place));
  } catch {
    // Nothing was remembered either.
  }
}

/** Whether this page was opened by a link or an address, and not loaded again or come back to. */
export function isNewVisit(): boolean {
  const [opening] = performance.getEntriesByType('navigation');
  // Where no browser draws the page, there is no navigation, nor its class.
  return opening !== undefined && opening instanceof PerformanceNavigationTiming && opening.type === 'navigate';
}

function nameOf(what: string, place: string): string {
  return `dateline:${what}:${place}`;
}
