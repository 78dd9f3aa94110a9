/** How many counts a first look has room for, a power of two: of a million keys, few then share a count with so many others that they are frequent together. */
const manyCounters = 2 ** 20;

/**
 * The keys that at least `least` of the items have. Of a million items nearly every key stands alone, so whoever gathers what shares a key
 * asks for these first, and gathers little. To hold little here as well, a first look counts short hashes; only keys whose hash is
 * frequent are counted themselves.
 */
export function frequentKeys<T>(items: readonly T[], keyOf: (item: T) => string | null, least: number, counters = manyCounters): ReadonlySet<string> {
  const seen = new Uint32Array(counters);
  const placeOf = (key: string): number => shortHash(key) & (counters - 1);
  for (const item of items) {
    const key = keyOf(item);
    if (key !== null) seen[placeOf(key)] = (seen[placeOf(key)] ?? 0) + 1;
  }
  const counts = new Map<string, number>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== null && (seen[placeOf(key)] ?? 0) >= least) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= least).map(([key]) => key));
}

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), its upper half folded into the lower. */
function shortHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  return (hash >>> 12) ^ hash;
}
