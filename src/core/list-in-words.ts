/**
 * `Ann, Bo and Cy` or `Ann, Bo or Cy`: some things in one sentence, as British English has it. Not by `Intl.ListFormat`, which takes a slow phone 50 ms to make ready:
 * as long as all else that follows the first choice of a source.
 */
export function listInWords(words: readonly string[], joint: 'and' | 'or'): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${joint} ${last}`;
}
