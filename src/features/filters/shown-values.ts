/** Of which values of a facet some are to be shown. */
interface ShownValuesOrder {
  /** The places of those that are looked through, in the order in which they are shown. */
  readonly found: readonly number[];
  /** For each place, how many articles have its value, whatever is chosen and excluded of the facet; null while that is being counted, and any may have some. */
  readonly counts: ArrayLike<number> | null;
  /** How many are shown at most, besides those kept. */
  readonly limit: number;
  /** The places of those that are shown whatever is looked for: what is chosen and excluded, and what was a moment ago. */
  readonly kept: ReadonlySet<number>;
}

/**
 * The places of the values that are shown: those that any article has, then those that none has under the rest of the filter, each in an order that no filter changes. A choice
 * in a facet does not change which articles have its values, so none of them moves under the finger; what is kept stays where it is in any case.
 */
export function shownValues({ found, counts, limit, kept }: ShownValuesOrder): number[] {
  const shown = new Set<number>();
  const isNothing = (place: number): boolean => counts !== null && (counts[place] ?? 0) === 0;
  const take = (isWanted: (place: number) => boolean): void => {
    for (const place of found) {
      if (shown.size >= limit) return;
      if (isWanted(place)) shown.add(place);
    }
  };
  take((place) => !isNothing(place));
  take(() => true);
  const isQuiet = (place: number): boolean => isNothing(place) && !kept.has(place);
  // What is kept is added, whether there is room or not: what is ticked must not push out its neighbour.
  return [...new Set([...shown, ...kept])].sort((a, b) => Number(isQuiet(a)) - Number(isQuiet(b)) || a - b);
}
