import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachPair, writePairs } from './pairs.ts';

function read(pairs: readonly number[], from: number): [number, number][] {
  const found: [number, number][] = [];
  eachPair(pairs, from, (place, count) => found.push([place, count]));
  return found;
}

describe('counts of sources in a manifest', () => {
  it('tell a source by how many were passed over', () => {
    expect(writePairs([[0, 5], [1, 2], [4, 1]])).toEqual([0, 5, 0, 2, 2, 1]);
  });

  it('are read as they were written, whatever stands before them', () => {
    const counts = fc.uniqueArray(fc.nat({ max: 300 })).chain((places) => fc.tuple(...places.sort((a, b) => a - b).map((place) => fc.tuple(fc.constant(place), fc.integer({ min: 1, max: 9999 })))));
    fc.assert(
      fc.property(counts, (written) => {
        expect(read([18_205, ...writePairs(written)], 1)).toEqual(written);
      }),
    );
  });
});
