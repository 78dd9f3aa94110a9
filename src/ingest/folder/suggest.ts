/** How many letters may differ between a word and the one that was meant. */
const mostDifferences = 2;

/** The words that a person may choose from, as a problem says it: the one that was probably meant, or all. */
export function suggest(word: string, known: readonly string[]): string {
  const measured = known.map((one) => ({ one, distance: editDistance(word.toLowerCase().slice(0, 40), one.toLowerCase()) }));
  const [nearest] = measured.sort((a, b) => a.distance - b.distance);
  const isNear = nearest && nearest.distance <= Math.min(mostDifferences, Math.floor(nearest.one.length / 2));
  return isNear ? `did you mean "${nearest.one}"?` : `known are ${known.join(', ')}`;
}

/** How many letters have to be put in, taken out or changed to make one word of another (Levenshtein). */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of from.split('').entries()) {
    const next = [index + 1];
    for (let place = 1; place <= to.length; place += 1) {
      const changed = (row[place - 1] ?? 0) + (to[place - 1] === letter ? 0 : 1);
      next.push(Math.min(changed, (row[place] ?? 0) + 1, (next[place - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
