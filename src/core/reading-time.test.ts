import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingMinutes } from './reading-time.ts';

describe('the time that reading takes', () => {
  it.each([
    ['nothing at all', '', 1],
    ['one word', 'Flood', 1],
    ['265 words', 'river '.repeat(265), 1],
    ['530 words', 'river '.repeat(530), 2],
    ['2,650 words', 'river '.repeat(2650), 10],
    ['1,000 Chinese characters', '河'.repeat(1000), 2],
    ['1,000 Chinese characters beyond the first plane', '𠀀'.repeat(1000), 2],
    ['two languages in one text', `${'河'.repeat(500)} ${'river '.repeat(265)}`, 2],
    ['Arabic words', 'النهر '.repeat(795), 3],
    ['dashes and bullets, which nobody reads', '— • '.repeat(2000), 1],
  ])('of %s', (_, text, minutes) => {
    expect(readingMinutes(text)).toBe(minutes);
  });

  it('is that of each character by itself, taken one after the other', () => {
    const character = fc.constantFrom('a', 'é', '7', ' ', '\n', '\u00a0', '.', "'", '\u0301', 'ن', '河', 'か', '한', 'ㄅ', '𠀀', '𝒜', '😀', '\ud840', '\udc00', '\ud83d');
    fc.assert(
      fc.property(fc.array(fc.oneof(character, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 60 }), (all) => {
        // So often that one more word or character shows.
        const text = `${all.join('')} `.repeat(250);
        expect(readingMinutes(text)).toBe(minutesOf(text));
      }),
    );
  });
});

function minutesOf(text: string): number {
  let characters = 0;
  let words = 0;
  let inWord = false;
  for (const character of text) {
    const isEastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Hangul}]/u.test(character);
    const isLetter = !isEastAsian && /[\p{L}\p{N}]/u.test(character);
    if (isEastAsian) characters += 1;
    if (isLetter && !inWord) words += 1;
    inWord = isLetter || (inWord && !isEastAsian && !/\s/.test(character));
  }
  return Math.max(1, Math.round(words / 265 + characters / 500));
}
