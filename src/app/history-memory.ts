/** What entries of the history remember for as long as the tab lives, by the key that the router gives each. */

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
  const [opening] = performance.getEntriesByType('navigation');
  if (!(opening instanceof PerformanceNavigationTiming) || opening.type !== 'navigate') return;
  try {
    for (const what of whats) sessionStorage.removeItem(nameOf(what, 'default'));
  } catch {
    // Nothing was remembered either.
  }
}

function nameOf(what: string, key: string): string {
  return `dateline:${what}:${key}`;
}
