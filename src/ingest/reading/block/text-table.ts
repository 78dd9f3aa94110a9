/** Numbers of texts in a table: the number of a single one, as nearly all lists have; `none` for no list at all. */
export type Numbers = number | readonly number[];

export const none = -1;

/** Texts by their numbers. */
export interface TextTable {
  readonly textAt: (number: number) => string;
  /** Null for no list at all. */
  readonly textsAt: (numbers: Numbers) => readonly string[] | null;
}

/** Finds texts by their numbers. Lists of the same one text are one list: most articles have one section and one author. */
export function textTable(texts: readonly string[]): TextTable {
  const lists: (readonly string[])[] = [];
  const textAt = (number: number): string => texts[number] ?? '';
  const textsAt = (numbers: Numbers): readonly string[] | null => {
    if (typeof numbers !== 'number') return numbers.map(textAt);
    return numbers === none ? null : (lists[numbers] ??= [textAt(numbers)]);
  };
  return { textAt, textsAt };
}

/** The inverse of `textsAt`. */
export function numbersOf(texts: readonly string[] | undefined, numberOf: (text: string) => number): Numbers {
  const [only] = texts ?? [];
  if (texts?.length === 1 && only !== undefined) return numberOf(only);
  return texts?.map(numberOf) ?? none;
}

/** Makes a function that gives texts that are equal one place in memory: of an archive of a million articles, a third of what is held. */
export function makeTextSharing(): (text: string) => string {
  const texts = new Map<string, string>();
  return (text) => {
    const known = texts.get(text);
    if (known === undefined) texts.set(text, text);
    return known ?? text;
  };
}
