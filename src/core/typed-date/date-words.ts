import { formatIn } from './format-in.ts';

/** The words that stand in dates of a language, folded. */
interface DateWords {
  /** Months, counted from 1, by every form of their names that dates have. */
  readonly months: ReadonlyMap<string, number>;
  /** What stands beside the names and says nothing, as in `6 de noviembre de 2019` and `2019年11月6日`. */
  readonly particles: ReadonlySet<string>;
}

/**
 * A text as words of dates are compared: any case, accents and Arabic vowel signs taken away. Unlike a search it keeps the vowel signs of Indic scripts,
 * without which Hindi's January and June are one.
 */
export function foldWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u065f\p{Cf}'’]/gu, '')
    .toLowerCase()
    .normalize('NFKC');
}

/** Letters that belong together. */
export const wordPattern = /[\p{L}\p{M}]+/gu;

/** The month that a folded word names in the first of some languages that knows it, or the only one that it begins; null where there is none. */
export function monthOf(word: string, languages: readonly string[]): number | null {
  const known = languages.map((language) => wordsOf(language).months);
  // A whole name goes before a beginning in any language, so that what this reader writes itself is always read.
  const exact = known.find((months) => months.has(word))?.get(word);
  return exact ?? (word.length < 3 ? null : (known.map((months) => monthBegunBy(word, months)).find((month) => month !== null) ?? null));
}

/** True for a folded word that says nothing in a date of one of the languages. */
export function isParticle(word: string, languages: readonly string[]): boolean {
  return /^(st|nd|rd|th|er|the|of)$/.test(word) || languages.some((language) => wordsOf(language).particles.has(word));
}

function monthBegunBy(word: string, months: DateWords['months']): number | null {
  const begun = new Set([...months].filter(([name]) => name.startsWith(word)).map(([, month]) => month));
  return begun.size === 1 ? ([...begun][0] ?? null) : null;
}

const known = new Map<string, DateWords>();

function wordsOf(language: string): DateWords {
  const words = known.get(language) ?? findWords(language);
  known.set(language, words);
  return words;
}

/** Finds the words by writing all months in all ways: a word of one month is a name of it, a word of nearly all is none. */
function findWords(language: string): DateWords {
  const seen = new Map<string, Set<number>>();
  for (const month of ['long', 'short'] as const) {
    // With a day, Slavic names stand in the genitive; with a year, some languages add a word for it.
    for (const others of [{}, { year: 'numeric' }, { year: 'numeric', day: 'numeric' }] as const) {
      const format = formatIn(language, { month, ...others });
      for (let place = 0; place < 12; place += 1) {
        for (const word of foldWords(format.format(Date.UTC(2019, place, 1))).match(wordPattern) ?? []) seen.set(word, (seen.get(word) ?? new Set()).add(place + 1));
      }
    }
  }
  const entries = [...seen].map(([word, months]) => ({ word, months: [...months] }));
  return {
    months: new Map(entries.flatMap(({ word, months: [month, another] }) => (month === undefined || another !== undefined ? [] : [[word, month]]))),
    // Catalan has `de` before nine months, and `d’` before the others.
    particles: new Set(entries.filter(({ months }) => months.length > 8).map(({ word }) => word)),
  };
}
