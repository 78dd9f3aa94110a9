import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barrierMark, pairStrong } from './pair-strong.ts';

/** A text with its pairs as `<` and `>`, and `_` for marks that mean nothing. */
function paired(text: string): string {
  const signs = new Map(pairStrong(text).map(({ offset, meaning }) => [offset, { begins: '<', ends: '>', nothing: '_' }[meaning]]));
  return text.replace(/\*\*/g, (mark, offset: number) => signs.get(offset) ?? mark);
}

describe('loose marks of strong text', () => {
  it.each([
    ['**Ann Lee **spoke', '<Ann Lee >spoke'],
    ['Yesterday **Ann Lee, **a pilot, and **Tom Reed, **a cook', 'Yesterday <Ann Lee, >a pilot, and <Tom Reed, >a cook'],
    ['**When? ** At noon.', '<When? > At noon.'],
    ['** When?** At noon.', '< When?> At noon.'],
    ['** The gauge **', '< The gauge >'],
    ['(**Note: **the gauge is old)', '(<Note: >the gauge is old)'],
    ['said** **that', 'said_ _that'],
    ['before**,** I', 'before<,> I'],
  ])('make sense in "%s"', (text, expected) => {
    expect(paired(text)).toBe(expected);
  });

  it.each([
    ...['5**', 'She got 5** and 5** and 5*.', '考獲5**、5**，', '**', 'a **', '** a', '**a'],
    ...['2 ** 3 ** 4', '2**3**4', 'src **/a.js and **/b.js', '**args and **options', '{**a, **b}', 'a** b **c', 'a *** b **', `**a ${barrierMark} **b`],
  ])('stay in "%s"', (text) => {
    expect(paired(text)).toBe(text);
  });

  it('are told apart where one of three is closed', () => {
    expect(paired('**When? ** At noon, **said')).toBe('<When? > At noon, **said');
    expect(paired('She got 5** when **Ann Lee** spoke')).toBe('She got 5** when <Ann Lee> spoke');
  });

  it('come in pairs that do not overlap', () => {
    const pieces = fc.constantFrom('**', '*', ' ', 'a', 'B', '5', '，', '/', '\n', barrierMark);
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (some) => {
        const meanings = pairStrong(some.join('')).map(({ meaning }) => meaning);
        expect(meanings.join(' ').replace(/begins ends|nothing nothing/g, '').trim()).toBe('');
      }),
    );
  });
});
