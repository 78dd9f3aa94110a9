/** What entries of the history remember for as long as the tab lives, by the key that the router gives each. */

/** The key that the router gives every page that is opened afresh. */
export const firstKey = 'default';

/** Remembers something of an entry. */
export function keep(what: string, key: string, value: string): void {
  try {
    sessionStorage.setItem(nameOf(what, key), value);
  } catch {
    // Without storage one comes back to the head of the list.
  }
}

/** What an entry remembers, or null. */
export function kept(what: string, key: string): string | null {
  try {
    return sessionStorage.getItem(nameOf(what, key));
  } catch {
    return null;
  }
}

/** Every page that is opened afresh has the same key; what an earlier one remembered under it is not its own. A reloaded page's is. */
export function forgetEarlierPage(whats: readonly string[]): void {
  if (!isNewVisit()) return;
  try {
    for (const what of whats) sessionStorage.removeItem(nameOf(what, firstKey));
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

function nameOf(what: string, key: string): string {
  return `dateline:${what}:${key}`;
}
