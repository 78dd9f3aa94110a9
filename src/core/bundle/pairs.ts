/**
 * Counts of sources as the manifest lists them, in the order of `sources`: `[passed over, count, passed over, count, …]`, where a source is told by how many
 * were passed over since the one before. With the most frequent sources first, these are mostly the same few digits, and compress to less.
 */

/** Writes counts, which come in the order of the sources' places. */
export function writePairs(counts: Iterable<readonly [place: number, count: number]>): number[] {
  const pairs: number[] = [];
  let next = 0;
  for (const [place, count] of counts) {
    pairs.push(place - next, count);
    next = place + 1;
  }
  return pairs;
}

/** The sum of the counts in a list that has them from `from` on. */
export function sumOfPairs(pairs: readonly number[], from: number): number {
  let sum = 0;
  for (let at = from + 1; at < pairs.length; at += 2) sum += pairs[at] ?? 0;
  return sum;
}
