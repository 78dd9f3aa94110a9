/** Stands in a text for an element in it, such as a link or code. */
export const elementMark = '\uFFFC';

/** Stands in a text for a tag of HTML, over which strong text does not reach. */
export const barrierMark = '\uFFFD';

/** A mark `**` that means something after all: strong text begins or ends, or nothing, as around white space. */
export interface PairedMark {
  readonly offset: number;
  readonly meaning: 'begins' | 'ends' | 'nothing';
}

/**
 * Pairs the marks `**` for which a Markdown parser found no use, in the text of one block or of one element in it. Only what plainly was
 * meant is paired:
 *
 * - `**Ann Lee **spoke`, `**When? ** At noon`: the first can only begin something, and white space slipped in before the second.
 * - `** When?** At noon`: the same after the first, which can be told at the beginning only. Elsewhere it is `2 ** 3`.
 * - `said** **that`, `before**,** I`: there is no word between them.
 *
 * A mark that ends a word begins nothing: the grade `5**` stays as it is, one or many.
 */
export function pairStrong(text: string): PairedMark[] {
  const offsets = [...text.matchAll(/(?<!\*)\*\*(?!\*)/g)].map(({ index }) => index);
  const paired: PairedMark[] = [];
  for (let index = 0; index + 1 < offsets.length; index += 1) {
    const [first = 0, second = 0] = offsets.slice(index, index + 2);
    const between = text.slice(first + 2, second);
    const isWordless = !/[\p{L}\p{N}\uFFFC]/u.test(between);
    const isPhrase = begins(text, first) && (!begins(text, second) || (offsets.length % 2 === 0 && !areNames(text, first, second)));
    if (between.includes(barrierMark) || !(isWordless || isPhrase)) continue;
    const isNothing = between.trim() === '';
    paired.push({ offset: first, meaning: isNothing ? 'nothing' : 'begins' }, { offset: second, meaning: isNothing ? 'nothing' : 'ends' });
    index += 1;
  }
  return paired;
}

/** True for a mark that can begin strong text and cannot end any. That of a path (`**` and a slash) can do neither. */
function begins(text: string, offset: number): boolean {
  const [before, after] = [text.slice(Math.max(0, offset - 2), offset), text.slice(offset + 2, offset + 4)];
  if (before === '') return !after.startsWith('/');
  return /^[^\s/]/.test(after) && (/\s$/.test(before) || (/[^\p{L}\p{N}{/]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)));
}

/** True for what programs write before names: `**args and **options`. */
function areNames(text: string, ...offsets: readonly number[]): boolean {
  return offsets.every((offset) => /[a-z_]/.test(text.charAt(offset + 2)));
}
