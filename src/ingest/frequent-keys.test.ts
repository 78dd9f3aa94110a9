import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frequentKeys } from './frequent-keys.ts';

describe('frequent keys', () => {
  it('are those of as many items as asked for; items without a key have none', () => {
    const keyOf = (item: string) => item.slice(0, 1) || null;
    expect([...frequentKeys(['a1', 'b1', '', 'a2', 'c1', '', 'b2', 'b3'], keyOf, 2)]).toEqual(['a', 'b']);
    expect([...frequentKeys(['a1', 'b1', 'a2', 'b2', 'b3'], keyOf, 3)]).toEqual(['b']);
  });

  it('are what counting each of them finds, whichever of them share a hash', () => {
    const keys = fc.array(fc.integer({ min: 0, max: 60 }).map(String), { maxLength: 200 });
    // Numbers on so few counters share them.
    fc.assert(
      fc.property(keys, fc.integer({ min: 1, max: 5 }), fc.constantFrom(1, 4, 2 ** 20), (items, least, counters) => {
        const counted = [...new Set(items)].filter((key) => items.filter((item) => item === key).length >= least);
        expect([...frequentKeys(items, (item) => item, least, counters)].sort()).toEqual(counted.sort());
      }),
    );
  });
});
