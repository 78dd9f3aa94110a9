import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCalendar } from './calendar.ts';
import { sumOfPairs, writePairs } from './pairs.ts';

const anyCounts = fc.uniqueArray(fc.nat({ max: 300 })).chain((places) => fc.tuple(...places.sort((a, b) => a - b).map((place) => fc.tuple(fc.constant(place), fc.integer({ min: 1, max: 9999 })))));

/** The counts of undated articles, as a reader has them. */
function read(undated: readonly number[]): [number, number][] {
  const { counts } = readCalendar({ sources: [], days: [[18_205, 0, 1]], undated, suspects: { days: [], undated: [] } });
  // The day's entry comes before them.
  return [...counts.sources].map((place, entry): [number, number] => [place, counts.all[entry] ?? 0]).slice(1);
}

describe('counts of sources in a manifest', () => {
  it('tell a source by how many were passed over', () => {
    expect(writePairs([[0, 5], [1, 2], [4, 1]])).toEqual([0, 5, 0, 2, 2, 1]);
  });

  it('are read as they were written', () => {
    fc.assert(
      fc.property(anyCounts, (written) => {
        expect(read(writePairs(written))).toEqual(written);
      }),
    );
  });

  it('are summed up, whatever stands before them', () => {
    fc.assert(
      fc.property(anyCounts, (written) => {
        expect(sumOfPairs([18_205, ...writePairs(written)], 1)).toBe(written.reduce((sum, [, count]) => sum + count, 0));
      }),
    );
  });
});
