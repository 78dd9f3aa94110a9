import type { Random } from '../random.ts';

/** How made-up text of one language is put together. */
export interface Language {
  readonly tag: 'en' | 'zh' | 'ar';
  /** Common words, the commonest first. */
  readonly words: readonly string[];
  /** A word that comes seldom: from syllables, so that there are many of them. */
  readonly rareWord: (random: Random) => string;
  /** What stands between words, after a part of a sentence, and at a sentence's end. */
  readonly space: string;
  readonly comma: string;
  readonly stop: string;
  /** How many words a sentence and a headline have, at least and at most. */
  readonly sentence: readonly [number, number];
  readonly headline: readonly [number, number];
  readonly personName: (random: Random) => string;
  readonly sourceName: (place: number) => string;
}
