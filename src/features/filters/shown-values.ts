/** Of which values of a facet some are to be shown. */
interface ShownValuesOrder {
  /** The places of those that are looked through, in the order in which they are shown. */
  readonly found: readonly number[];
  /** For each place, how many articles choosing its value would show. */
  readonly counts: ArrayLike<number>;
  /** How many are shown at most, besides those kept. */
  readonly limit: number;
  /** The places of those that are shown whatever is looked for: what is chosen and excluded, and what was a moment ago. */
  readonly kept: ReadonlySet<number>;
}

/**
 * The places of the values that are shown, in their order, which no filter changes: who comes back to a value finds it between the same neighbours. Where not all
 * can be shown, those that would show nothing give way to those that would show something.
 */
export function shownValues({ found, counts, limit, kept }: ShownValuesOrder): number[] {
  const shown = new Set<number>();
  const take = (isWanted: (place: number) => boolean): void => {
    for (const place of found) {
      if (shown.size >= limit) return;
      if (isWanted(place)) shown.add(place);
    }
  };
  take((place) => (counts[place] ?? 0) > 0);
  take(() => true);
  // Added, whether there is room or not: what is ticked must not push out its neighbour.
  return [...new Set([...shown, ...kept])].sort((a, b) => a - b);
}
