import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownValues } from './shown-values.ts';

const all = (counts: readonly number[]) => counts.map((_, place) => place);
const show = (counts: readonly number[], limit: number, kept: readonly number[] = [], found = all(counts)) => shownValues({ found, counts, limit, kept: new Set(kept) });

const orders = fc.record({ counts: fc.array(fc.nat({ max: 2 }), { maxLength: 12 }), limit: fc.nat({ max: 6 }) }).chain(({ counts, limit }) =>
  fc.record({ counts: fc.constant(counts), limit: fc.constant(limit), kept: fc.subarray(all(counts)), found: fc.subarray(all(counts)) }),
);

describe('the values of a facet that are shown', () => {
  it('are the first ones, and those that would show nothing come last where there is room for them', () => {
    expect(show([9, 0, 7, 0], 4)).toEqual([0, 2, 1, 3]);
    expect(show([9, 8, 7, 6], 2)).toEqual([0, 1]);
  });

  it('leave out what would show nothing for what would, and keep their order', () => {
    expect(show([0, 8, 0, 6], 3)).toEqual([1, 3, 0]);
    expect(show([0, 8, 0, 6], 2)).toEqual([1, 3]);
  });

  it('have what is kept in its place, however far down and whatever is looked for', () => {
    expect(show([9, 8, 7, 0], 2, [3])).toEqual([0, 1, 3]);
    expect(show([9, 8, 7, 0], 2, [3], [])).toEqual([3]);
    expect(show([9, 8, 7, 0], 2, [1])).toEqual([0, 1]);
  });

  it('are the first ones as long as nobody knows which of them show something', () => {
    expect(shownValues({ found: [0, 1, 2, 3], counts: null, limit: 3, kept: new Set() })).toEqual([0, 1, 2]);
  });

  it('are never out of order, never too many, and leave nothing out that there is room for', () => {
    fc.assert(
      fc.property(orders, (order) => {
        const shown = show(order.counts, order.limit, order.kept, order.found);
        const isQuiet = (place: number): boolean => order.counts[place] === 0 && !order.kept.includes(place);
        const inOrder = (some: number[]): number[] => [...new Set(some)].sort((a, b) => a - b);
        expect(shown).toEqual([...inOrder(shown.filter((place) => !isQuiet(place))), ...inOrder(shown.filter(isQuiet))]);
        expect(order.kept.every((place) => shown.includes(place))).toBe(true);
        const looked = shown.filter((place) => order.found.includes(place) && !order.kept.includes(place));
        expect(looked.length).toBeLessThanOrEqual(order.limit);
        const left = order.found.filter((place) => !shown.includes(place));
        if (left.length > 0) expect(shown.length).toBeGreaterThanOrEqual(order.limit);
        const shows = (place: number) => (order.counts[place] ?? 0) > 0;
        if (left.some(shows)) expect(looked.every(shows)).toBe(true);
      }),
    );
  });
});
