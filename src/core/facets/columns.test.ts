import { describe, expect, it } from 'vitest';
import { joinFacet, joinOrigins } from './columns.ts';

describe('the column of a facet', () => {
  it('has each value once, those of most articles first, whatever its place in each file', () => {
    const { values, starts, places } = joinFacet([
      { values: ['river', 'flood'], places: [0, -1, 1] },
      { values: ['', 'river'], places: [0, 1] },
    ]);
    expect(values).toEqual(['river', '', 'flood']);
    const ofArticle = (at: number) => [...places.slice(starts[at], starts[at + 1])].map((place) => values[place]);
    expect([0, 1, 2, 3].map(ofArticle)).toEqual([['river'], ['river', 'flood'], [''], ['river']]);
  });
});

describe('the origins of all articles', () => {
  it('have the places that sources have in the manifest, and the marks of each run', () => {
    const { sources, suspect, earlier } = joinOrigins(
      [
        { values: ['Post', 'Times'], places: [0, 1], suspect: [1], earlier: [] },
        { values: ['Times'], places: [0, 0, 0], suspect: [], earlier: [0, 2] },
      ],
      ['Echo', 'Post', 'Times'],
    );
    expect([...sources]).toEqual([1, 2, 2, 2, 2]);
    expect([...suspect]).toEqual([0, 1, 0, 0, 0]);
    expect([...earlier]).toEqual([0, 0, 1, 0, 1]);
  });
});
