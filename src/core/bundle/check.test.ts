import { describe, expect, it } from 'vitest';
import { checkManifest, FormatError } from './check.ts';

const packs = [
  ['92eb5ffee6ae', 2, '0000000000za'],
  ['92eb5ffee6af', 1, '0000000000zb'],
  ['92eb5ffee6b0', 2, '0000000000aa'],
] as const;

/** Three articles on 6 November 2019, one on the day before, an undated one. */
const whole = {
  format: 'dateline-bundle',
  version: 2,
  build: '8f14e45fceea',
  archive: { title: 'The Riverside Archive', description: '', language: 'en' },
  articles: 5,
  sources: ['Harbour Times', 'Riverside Post'],
  days: [
    [18_205, 0, 1],
    [1, 0, 1, 0, 2],
  ],
  undated: [1, 1],
  suspects: { days: [[18_206, 1, 2]], undated: [] },
  rows: [
    ['0cc175b9c0f1', 3],
    ['0cc175b9c0f2', 2],
  ],
  packs,
  ids: ['4a8a08f09d37'],
  facets: {
    earlier: 1,
    origins: [
      ['1679091c5a88', 3],
      ['1679091c5a89', 2],
    ],
    section: { values: 3, files: ['8f14e45fcee0', '8f14e45fcee1'] },
    tag: { values: 2, files: ['8f14e45fcee2', '8f14e45fcee3'] },
    author: { values: 1, files: ['8f14e45fcee4', '8f14e45fcee4'] },
  },
};

const noFacet = { values: 0, files: [] };
const noFacets = { earlier: 0, origins: [], section: noFacet, tag: noFacet, author: noFacet };

/** What is wrong with the whole manifest once some of it is replaced. */
function faultOf(change: object): string | null {
  try {
    checkManifest({ ...whole, ...change });
    return null;
  } catch (error) {
    return error instanceof FormatError ? error.message : `not a fault of the format: ${String(error)}`;
  }
}

describe('a manifest', () => {
  it('is taken where everything in it agrees', () => {
    expect(faultOf({})).toBeNull();
  });

  it('may be of an archive without an article', () => {
    expect(faultOf({ articles: 0, sources: [], days: [], undated: [], suspects: { days: [], undated: [] }, rows: [], packs: [], facets: noFacets })).toBeNull();
  });

  it.each([
    ['another file', { format: 'web-app' }, 'not-a-bundle'],
    ['another version', { version: 3 }, 'other-version'],
    ['a text for a number', { articles: 'five' }, /^articles /],
    ['a source twice', { sources: ['Harbour Times', 'Harbour Times'] }, 'sources.1 is there twice'],
    ['a day of a source that is not there', { days: [[18_205, 0, 1], [1, 0, 1, 1, 2]] }, 'days.1 counts articles of a source 2, and there are 2 from 0'],
    ['a source before the first', { days: [[18_205, -1, 1], [1, 0, 1, 0, 2]] }, 'days.0 names the source -1, which does not come after the one before'],
    ['a source twice on a day', { days: [[18_205, 0, 1], [1, 1, 1, -1, 2]] }, 'days.1 names the source 1, which does not come after the one before'],
    ['a count without a source', { days: [[18_205, 0, 1], [1, 0, 1, 0]] }, 'days.1 has a source without a count'],
    ['a count of nothing', { days: [[18_205, 0, 1], [1, 0, 3, 0, 0]] }, 'days.1 counts 0 articles of the source 1'],
    ['a count below nothing', { days: [[18_205, 0, 2], [1, 0, 3, 0, -1]] }, 'days.1 counts -1 articles of the source 1'],
    ['a day twice', { days: [[18_205, 0, 1], [0, 0, 1, 0, 2]] }, 'days.1 is not later than the day before it'],
    ['days in another order', { days: [[18_205, 0, 1], [-1, 0, 1, 0, 2]] }, 'days.1 is not later than the day before it'],
    ['a day after all years', { days: [[18_205, 0, 1], [9e15, 0, 1, 0, 2]] }, 'days.1 is outside the years 0001 to 9999'],
    ['a day before all years', { days: [[-800_000, 0, 1], [1, 0, 1, 0, 2]] }, 'days.0 is outside the years 0001 to 9999'],
    ['undated articles of a source that is not there', { undated: [5, 1] }, 'undated counts articles of a source 5, and there are 2 from 0'],
    ['more articles than are counted', { articles: 6 }, 'days and undated count 5 articles, and articles says 6'],
    ['more suspect articles than there are', { suspects: { days: [[18_206, 1, 3]], undated: [] } }, 'suspects.days, on the day with the number 18206, counts 3 articles of the source 1, and there are 2'],
    ['a day twice among the suspect', { suspects: { days: [[18_206, 1, 1], [0, 1, 1]], undated: [] } }, 'suspects.days.1 is not later than the day before it'],
    ['a source twice among the suspect of a day', { suspects: { days: [[18_206, 1, 1, -1, 1]], undated: [] } }, 'suspects.days, on the day with the number 18206, names the source 1, which does not come after the one before'],
    ['suspect articles on a day without any', { suspects: { days: [[18_207, 1, 1]], undated: [] } }, 'suspects.days, on the day with the number 18207, counts 1 articles of the source 1, and there are 0'],
    ['more undated suspect articles than there are', { suspects: { days: [], undated: [1, 2] } }, 'suspects.undated counts 2 articles of the source 1, and there are 1'],
    ['a wrong sum of rows', { rows: [['0cc175b9c0f1', 3]] }, 'rows hold 3 articles, and articles says 5'],
    ['a wrong sum of packs', { packs: packs.slice(0, 2) }, 'packs hold 3 articles, and articles says 5'],
    ['an empty pack', { packs: [...packs, ['92eb5ffee6b1', 0, '0000000000ab']] }, 'packs.3 holds no article'],
    [
      'packs of a day in the wrong order',
      { packs: [packs[0], ['92eb5ffee6af', 1, '0000000000z9'], packs[2]] },
      'packs.1 begins with an id that is not after the one packs.0 begins with, on the same day',
    ],
    ['no files of ids', { ids: [] }, 'ids should be a power of two up to 1024, and there are 0'],
    ['a number of files of ids that is none', { ids: ['4a8a08f09d37', '4a8a08f09d38', '4a8a08f09d39'] }, 'ids should be a power of two up to 1024, and there are 3'],
    ['a wrong sum of origins', { facets: { ...whole.facets, origins: [['1679091c5a88', 3]] } }, 'facets.origins hold 3 articles, and articles says 5'],
    ['more earlier versions than articles', { facets: { ...whole.facets, earlier: 6 } }, 'facets.earlier is 6, and articles says 5'],
    ['a facet without a file for each run', { facets: { ...whole.facets, tag: { values: 2, files: ['8f14e45fcee2'] } } }, 'facets.tag.files should be 2, as facets.origins, and there are 1'],
  ])('with %s is broken, and it is told where', (_, change, fault) => {
    expect(faultOf(change)).toMatch(fault);
  });
});
