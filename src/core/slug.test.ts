import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugOf, wordsOfSlug } from './slug.ts';

describe('a slug', () => {
  it.each([
    ['DoJ: No Evidence of Voting', 'doj-no-evidence-of-voting'],
    ['Élections à São Paulo', 'elections-a-sao-paulo'],
    ['The keeper’s notebook', 'the-keepers-notebook'],
    ['議會討論明年預算，預計月底前表決', '議會討論明年預算'],
    ['المجلس يناقش', 'المجلس-يناقش'],
    ['Молоко ёлки', 'молоко-ёлки'],
    ['…!?', ''],
  ])('of “%s” is “%s”', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  it('gives its words back', () => {
    expect(wordsOfSlug('doj-no-evidence')).toBe('doj no evidence');
  });

  it('is at most 80 characters in an address, has no character that splits one, and is its own slug', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const slug = slugOf(title);
        expect(encodeURIComponent(slug).length).toBeLessThanOrEqual(80);
        expect(slug).not.toMatch(/[/?#%\s]/);
        expect(slugOf(slug)).toBe(slug);
      }),
    );
  });
});
