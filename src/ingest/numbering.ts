/** Numbers for texts, in the order in which they come first. */
export interface Numbering {
  readonly numberOf: (text: string) => number;
  /** All texts so far, each at its number. */
  readonly texts: readonly string[];
}

/** A numbering that knows no texts yet. */
export function makeNumbering(): Numbering {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  const numberOf = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, texts.length);
    return texts.push(text) - 1;
  };
  return { numberOf, texts };
}
