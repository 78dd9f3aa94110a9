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
});
