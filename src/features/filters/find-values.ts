import { valueLabel } from '#core/filter/describe-facets.ts';
import type { FacetName } from '#core/filter/facets.ts';
import { foldText, queryWords } from '#core/text.ts';

/** The places of the values whose names have all the words that are looked for, however they are accented; of all values where nothing is. */
export function findValues(values: readonly string[], facet: FacetName, wanted: string): readonly number[] {
  const words = queryWords(wanted);
  const hasWords = (value: string): boolean => ((name) => words.every((word) => name.includes(word)))(folded(valueLabel(facet, value)));
  return values.flatMap((value, place) => (words.length === 0 || hasWords(value) ? [place] : []));
}

/** Names as they are compared. Folding takes longer than looking, and every letter that is typed looks through the same names. */
const foldedNames = new Map<string, string>();

function folded(name: string): string {
  const known = foldedNames.get(name) ?? foldText(name);
  foldedNames.set(name, known);
  return known;
}
