/**
 * Why what was saved of an article may not be the article:
 * - `empty`: no text was saved;
 * - `placeholder`: a notice stands in its place, such as "page not found";
 * - `repeated`: the same text was saved as many different articles of one source;
 * - `cut`: the text ends with a mark by which programs say that there was more.
 */
export const suspicions = ['empty', 'placeholder', 'repeated', 'cut'] as const;

export type Suspicion = (typeof suspicions)[number];

const words: Readonly<Record<Suspicion, string>> = {
  empty: 'text not preserved',
  placeholder: 'perhaps only a notice',
  repeated: 'perhaps another page',
  cut: 'text cut off',
};

/** A suspicion in few words, for a row. */
export function describeSuspicion(suspicion: Suspicion): string {
  return words[suspicion];
}
