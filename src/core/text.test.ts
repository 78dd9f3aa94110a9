import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginApart, collapseSpace, foldText, isWhiteSpace, queryWords, quoteQuery, shorten } from './text.ts';

describe('folding a text for comparison', () => {
  it.each([
    ['Élection', 'election'],
    ['ＡＢＣ１２３', 'abc123'],
    ['مُحَمَّد', 'محمد'],
    ['كتـــاب', 'كتاب'],
    ['a\u00a0\n b', 'a b'],
    ['Straße', 'straße'],
  ])('%s reads %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('is not needed to tell texts apart that begin with other letters', () => {
    const begin = fc.constantFrom('A', 'a', 'b', 'K', '\u212a', 'k', '1', '①', 'ﬁ', 'f', 'é', 'e', '河', '\uf900', '豈', '한', 'أ', 'ا', ' ', "'", '’', '\u0301', '\u0338', '\u3099', 'か', '😀');
    const text = fc.array(fc.oneof(begin, fc.string({ unit: 'binary', maxLength: 1 })), { maxLength: 4 }).map((parts) => parts.join(''));
    expect(beginApart('River', 'The river')).toBe(true);
    expect(beginApart('水位', '河水')).toBe(true);
    expect(beginApart('river', 'River')).toBe(false);
    fc.assert(
      fc.property(text, text, (one, other) => {
        if (beginApart(one, other)) expect(foldText(one)).not.toBe(foldText(other));
      }),
      { numRuns: 5000 },
    );
  });

  it('gives each word of a query once', () => {
    expect(queryWords('  River  river GAUGE ')).toEqual(['river', 'gauge']);
    expect(queryWords('   ')).toEqual([]);
  });

  it.each(['"the high water" marks', 'marks “the  High water”', '„the high water“ marks', '«the high water» marks', '「the high water」marks'])(
    'keeps words in quotation marks together: %s',
    (query) => expect(queryWords(query).sort()).toEqual(['marks', 'the high water']),
  );

  it.each([['high water', '“high water”'], ['“high water” mark', '“high water” mark']])('is told in quotation marks once: %s', (query, told) => expect(quoteQuery(query)).toBe(told));

  it('minds no quotation mark that stands alone, as while a query is typed, nor two with nothing in between', () => {
    expect(queryWords('river "high wat')).toEqual(['river', 'high', 'wat']);
    expect(queryWords('"" river “')).toEqual(['river']);
  });
});

describe('shortening', () => {
  it('leaves a short text alone', () => {
    expect(shorten('Nine days above the mark', 30)).toBe('Nine days above the mark');
  });

  it('cuts at a word', () => {
    expect(shorten('Nine days above the mark', 16)).toBe('Nine days above…');
  });

  it('cuts scripts without spaces between characters, never inside one', () => {
    expect(shorten('議會討論明年預算', 4)).toBe('議會討論…');
    expect(shorten('𠀀𠀁𠀂', 2)).toBe('𠀀𠀁…');
  });
});

describe('texts with any white space and any characters', () => {
  const text = fc.array(fc.constantFrom('a', 'ü', '漢', '🌊', '\ud83c', ' ', '\t', '\n', '\u00a0', '\u2003', '\ufeff'), { maxLength: 12 }).map((parts) => parts.join(''));

  it('have single spaces when they are collapsed', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(collapseSpace(one)).toBe(one.replace(/\s+/g, ' ').trim());
      }),
    );
  });

  it('are folded in the same way where all of it is ASCII', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (one) => {
        // The last word has the whole taken for one that is not.
        expect(foldText(`${one} é`)).toBe(`${foldText(one)} e`.trim());
      }),
    );
  });

  it('have as white space what regular expressions have', () => {
    const codes = Array.from({ length: 0x10000 }, (_, code) => code);
    expect(codes.filter(isWhiteSpace)).toEqual(codes.filter((code) => /\s/.test(String.fromCharCode(code))));
  });

  it('stay whole where they have no more characters than the limit', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(shorten(one, Array.from(one).length)).toBe(one);
      }),
    );
  });
});
