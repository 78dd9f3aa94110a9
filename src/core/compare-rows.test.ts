import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortNewestFirst } from './compare-rows.ts';
import { anyArticle } from './testing/articles.ts';
import { parseArticleId } from './article-id.ts';
import { isPublished } from './published.ts';

const [sample] = fc.sample(anyArticle, { numRuns: 1, seed: 1 });

/** Articles of these dates, an empty one undated, with ids that rise in the order given. */
const articlesOf = (dates: readonly string[]) =>
  dates.map((date, place) => ({ ...sample!, id: parseArticleId(`${sample!.id.slice(0, -1)}${place}`)!, published: isPublished(date) ? date : null }));

describe('the order of an archive', () => {
  it.each([
    ['later days come first', ['2018-12-31', '2019-11-06', '2019-01-01'], ['2019-11-06', '2019-01-01', '2018-12-31']],
    ['later times of a day come first, and no time last', ['2019-11-06', '2019-11-06T09:30', '2019-11-06T23:59:01'], ['2019-11-06T23:59:01', '2019-11-06T09:30', '2019-11-06']],
    ['times are those of each article’s own clock', ['2019-11-06T09:00Z', '2019-11-06T10:00+08:00'], ['2019-11-06T10:00+08:00', '2019-11-06T09:00Z']],
    ['undated articles come last', ['', '1901-01-01'], ['1901-01-01', null]],
  ])('%s', (_, dates, sorted) => {
    expect(sortNewestFirst(articlesOf(dates)).map(({ published }) => published)).toEqual(sorted);
  });

  it('is that of ids where the dates are the same', () => {
    const articles = articlesOf(['2019-11-06', '2019-11-06', '', '']);
    expect(sortNewestFirst(articles.toReversed())).toEqual(articles);
  });
});
