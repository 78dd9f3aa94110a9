import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCode, makeInside } from './find-code.ts';

describe('the code of a whole text', () => {
  it.each([
    ['a `b` c', ['`b`']],
    ['a ` b\n\nc ` d', []],
    ['a\n\n```js\nb\n\n`c\n```\nd `e`', ['```js\nb\n\n`c\n```', '`e`']],
    ['~~~\na\n```\n~~~~\n`b`', ['~~~\na\n```\n~~~~', '`b`']],
    ['- ```\n  a\n  ```\nb', ['- ```\n  a\n  ```']],
    ['> ```\n> a\n> ```\n\nb', ['> ```\n> a\n> ```']],
    ['```\nnever closed', ['```\nnever closed']],
    ['```a``` b', ['```a```']],
    ['no code ~ at all', []],
  ])('in %j is found', (text, code) => {
    expect(findCode(text).map(({ start, end }) => text.slice(start, end))).toEqual(code);
  });

  it('is found in order, and of each place it is told whether it is code', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('`', '```', '~~~', '\n', '> ', 'a', ' '), { maxLength: 40 }).map((parts) => parts.join('')), (text) => {
        const spans = findCode(text);
        const isCode = makeInside(spans);
        for (let place = 0; place < text.length; place += 1) expect(isCode(place)).toBe(spans.some(({ start, end }) => start <= place && place < end));
      }),
    );
  });

  it('is found in no long time', () => {
    expect(findCode('``` `\n'.repeat(2e4)).length).toBeGreaterThan(0);
    expect(findCode(`${'>'.repeat(5e4)}\n${'- '.repeat(3e4)}a`)).toEqual([]);
  });
});
