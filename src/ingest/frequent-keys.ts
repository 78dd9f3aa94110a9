/** How many counts a first look has room for, a power of two: of a million keys, few then share a count with so many others that they are frequent together. */
const manyCounters = 2 ** 20;

/**
 * The keys that at least `least` of the items have. Of a million items nearly every key stands alone, so whoever gathers what shares a key
 * asks for these first, and gathers little. To hold little here as well, a first look counts short hashes; only keys whose hash is
 * frequent are counted themselves.
 */
export function frequentKeys<T>(items: readonly T[], keyOf: (item: T) => string | null, least: number, counters = manyCounters): ReadonlySet<string> {
  const seen = new Uint32Array(counters);
  const places = new Int32Array(items.length);
  let at = 0;
  for (const item of items) {
    const key = keyOf(item);
    const place = key === null ? noPlace : shortHash(key) & (counters - 1);
    places[at++] = place;
    if (key !== null) seen[place] = (seen[place] ?? 0) + 1;
  }
  const counts = new Map<string, number>();
  at = 0;
  for (const item of items) {
    // Where the hash is rare, the key is not even put together.
    const place = places[at++] ?? noPlace;
    const key = place !== noPlace && (seen[place] ?? 0) >= least ? keyOf(item) : null;
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= least).map(([key]) => key));
}

/** Of an item without a key. */
const noPlace = -1;

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), its upper half folded into the lower. */
function shortHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  return (hash >>> 12) ^ hash;
}
