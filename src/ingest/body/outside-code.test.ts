import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outsideCode } from './outside-code.ts';

describe('what is no code', () => {
  it.each([
    ['a', 'A'],
    ['a `b` c', 'A `b` C'],
    ['a ``b ` c`` d', 'A ``b ` c`` D'],
    ['a `b', 'A `B'],
    ['a ``b` c', 'A ``B` C'],
    ['a \\`b` c', 'A \\`B` C'],
    ['`a``b`c', '`a``b`C'],
  ])('in %s is changed: %s', (text, changed) => {
    expect(outsideCode(text, (part) => part.toUpperCase())).toBe(changed);
  });

  it('and what is, make up the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('`', '``', 'a', '\\', '\n')).map((parts) => parts.join('')), (text) => {
        expect(outsideCode(text, (part) => part)).toBe(text);
      }),
    );
  });

  it('is found in no long time', () => {
    const text = Array.from({ length: 2000 }, (_, index) => '`'.repeat(index % 700)).join(' ');
    expect(outsideCode(text, (part) => part)).toBe(text);
  });
});
