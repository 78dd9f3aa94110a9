import { valueLabel } from '#core/filter/describe-facets.ts';
import type { FacetName } from '#core/filter/facets.ts';
import { foldText, queryWords } from '#core/text.ts';

type Entry = readonly [value: string, count: number];

/** The values whose names have all the words that are looked for, however they are accented; all of them where nothing is. */
export function findValues(entries: readonly Entry[], facet: FacetName, wanted: string): readonly Entry[] {
  const words = queryWords(wanted);
  if (words.length === 0) return entries;
  return entries.filter(([value]) => ((name) => words.every((word) => name.includes(word)))(folded(valueLabel(facet, value))));
}

/** Names as they are compared. Folding takes longer than looking, and every letter that is typed looks through the same names. */
const foldedNames = new Map<string, string>();

function folded(name: string): string {
  const known = foldedNames.get(name) ?? foldText(name);
  foldedNames.set(name, known);
  return known;
}
