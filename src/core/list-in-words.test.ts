import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listInWords } from './list-in-words.ts';

describe('a list in words', () => {
  it('has a comma between all but the last two', () => {
    expect(listInWords([], 'and')).toBe('');
    expect(listInWords(['Ann'], 'and')).toBe('Ann');
    expect(listInWords(['Ann', 'Bo'], 'or')).toBe('Ann or Bo');
    expect(listInWords(['Ann', 'Bo', 'Cy'], 'and')).toBe('Ann, Bo and Cy');
  });

  it('is what the British English of Unicode (CLDR) says', () => {
    const types = { and: 'conjunction', or: 'disjunction' } as const;
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 6 }), fc.constantFrom('and' as const, 'or' as const), (words, joint) => {
        expect(listInWords(words, joint)).toBe(new Intl.ListFormat('en-GB', { type: types[joint] }).format(words));
      }),
    );
  });
});
