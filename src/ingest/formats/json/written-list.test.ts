import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readWrittenList } from './written-list.ts';

it.each([
  ["['Ann Lee', 'Tom Reed']", ['Ann Lee', 'Tom Reed']],
  [`["Tom O'Hara", 'the "Swan"', 'it\\'s']`, ["Tom O'Hara", 'the "Swan"', "it's"]],
  ['[\n  "harbour",\n  "caf\\u00e9"\n]', ['harbour', 'café']],
  ["['a',]", ['a']],
  ['[]', []],
  ['[ ]', []],
  ['[Video] The bridge', null],
  ['[a, b]', null],
  ["['a' 'b']", null],
  ["['a'", null],
  ['river', null],
])('in %j stand %j', (text, items) => {
  expect(readWrittenList(text)).toEqual(items);
});

it('gives back every list that was written', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (items) => {
      expect(readWrittenList(JSON.stringify(items))).toHaveLength(items.length);
    }),
  );
});

it('stands any text', () => {
  const pieces = fc.array(fc.constantFrom('[', ']', "'", '"', '\\', ',', ' ', 'a', '\n'));
  fc.assert(
    fc.property(pieces, (parts) => {
      expect(() => readWrittenList(`[${parts.join('')}]`)).not.toThrow();
    }),
  );
});
