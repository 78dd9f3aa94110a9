import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOf, formatCount } from './count-of.ts';

describe('a count in words', () => {
  it('has its thousands apart, as people in Britain write it', () => {
    const format = new Intl.NumberFormat('en-GB');
    fc.assert(
      fc.property(fc.nat(), (count) => {
        expect(formatCount(count)).toBe(format.format(count));
      }),
    );
  });

  it('has the form of the noun that goes with it', () => {
    expect([0, 1, 2345].map((count) => countOf(count, 'article'))).toEqual(['0 articles', '1 article', '2,345 articles']);
  });
});
