import { describe, expect, it } from 'vitest';
import { FormatError } from './check.ts';
import { checkFacet, checkOrigins } from './check-columns.ts';

/** Three articles of two sources, the last one suspect, the first one an earlier version. */
const origins = { values: ['Harbour Times', 'Riverside Post'], places: [0, 1, 0], suspect: [2], earlier: [0] };
/** Three articles, the second with two tags. */
const tags = { values: ['flood', ''], places: [1, -1, 1, 0] };

/** What is wrong with a file. */
function faultOf(check: () => unknown): string | null {
  try {
    check();
    return null;
  } catch (error) {
    return error instanceof FormatError ? error.message : `not a fault of the format: ${String(error)}`;
  }
}

describe('a file of a facet', () => {
  it('is taken where it tells of as many articles as the manifest says', () => {
    expect(checkFacet(tags, 3)).toEqual(tags);
    expect(faultOf(() => checkFacet(tags, 4))).toBe('places tell of 3 articles, and the manifest of 4');
  });

  it.each([
    ['a value that is not there', { ...tags, places: [1, -3, 1, 0] }, 'places.1 names a value 2, and there are 2 from 0'],
    ['an article without an end', { ...tags, places: [1, 1, 0, -1] }, 'places end in the middle of an article'],
    ['half a place', { ...tags, places: [0.5, 1, 0] }, 'places is not a list of integers'],
    ['a text for places', { ...tags, places: 'none' }, 'places is not a list of integers'],
    ['a number for a value', { ...tags, values: [1, 2] }, /^values\.0 /],
  ])('with %s is broken, and it is told where', (_, file, fault) => {
    expect(faultOf(() => checkFacet(file, 3))).toMatch(fault);
  });
});

describe('a file of origins', () => {
  it('is taken where everything in it agrees', () => {
    expect(checkOrigins(origins, 3)).toEqual(origins);
  });

  it.each([
    ['an article of two sources', { ...origins, places: [-1, 1, 0, 0] }, 'places.0 gives an article a second source'],
    ['marks that do not rise', { ...origins, suspect: [1, 0] }, 'suspect.1 is not after the one before it'],
    ['a mark before the first article', { ...origins, earlier: [-1] }, 'earlier.0 is not after the one before it'],
    ['a mark after the last article', { ...origins, earlier: [1, 2] }, 'earlier.1 marks the article 3, and there are 3 from 0'],
  ])('with %s is broken, and it is told where', (_, file, fault) => {
    expect(faultOf(() => checkOrigins(file, 3))).toMatch(fault);
  });
});
