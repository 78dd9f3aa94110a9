/**
 * The keys that at least `least` of the items have. Of a million items nearly every key stands alone, so whoever gathers what shares a key
 * asks for these first, and gathers little.
 */
export function frequentKeys<T>(items: readonly T[], keyOf: (item: T) => string | null, least: number): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= least).map(([key]) => key));
}
