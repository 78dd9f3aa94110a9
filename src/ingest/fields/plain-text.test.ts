import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeEntities } from './decode-entities.ts';
import { plainText } from './plain-text.ts';

const pieces = ['Ann', ' ', '  ', '\t', '\n', '\u00a0', '\u00a0 ', '\u2003', '\u0085', '\u0007', '&amp;', '&', '&nbsp;', '<', '>', '河', '\u0301', '😀', '\ud83d', "'"];

describe('a value of a header as text', () => {
  it.each([
    ['Ann Lee', 'Ann Lee'],
    [' Ann\n Lee ', 'Ann Lee'],
    ['Ann &amp; <b>Lee</b>', 'Ann & Lee'],
    ['Ann<br>Lee', 'Ann Lee'],
    ['20\u00a0km', '20\u00a0km'],
    ['Vec<T>', 'Vec<T>'],
  ])('%j is %j', (markup, text) => {
    expect(plainText(markup)).toBe(text);
  });

  it('is the same whether it is looked through or not, for a text without tags', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 2 }))), (all) => {
        const markup = all.join('').replaceAll(/<(?=\/?[a-z])/gi, '< ');
        const read = decodeEntities(markup).replace(/[\s\p{Cc}]+/gu, (space) => (space === '\u00a0' ? space : ' '));
        expect(plainText(markup)).toBe(read.trim());
      }),
      { numRuns: 2000 },
    );
  });
});
