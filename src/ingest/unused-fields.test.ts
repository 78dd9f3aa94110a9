import { describe, expect, it } from 'vitest';
import { countUnusedNames, findUnusedFields } from './unused-fields.ts';

const field = (name: string, value: string) => ({ name, value, line: 1 });

describe('fields that were not used', () => {
  it('are those whose names nobody knows and that say something', () => {
    expect(findUnusedFields([field('title', 'The river'), field('kicker', 'Water'), field('layout', ' ')], true).map(({ name }) => name)).toEqual(['kicker']);
  });

  it.each([
    ['a day in an undated article', 'datum', '6 November 2019', false, true],
    ['day and month in numbers', 'datum', '06/11/2019', false, true],
    ['a day in a dated article', 'datum', '2019-11-06', true, false],
    ['a number', 'views', '20191106', false, false],
    ['seconds since 1970 under the name of a time', 'timestamp', '1474344000', false, true],
    ['a number as long as one of seconds', 'views', '1474344000', false, false],
    ['words', 'kicker', 'Water', false, false],
    ['the day of saving', 'saved_at', '2019-11-06', false, false],
    ['the day of the last change', 'lastModified', '2019-11-06', false, false],
  ])('may be dates or not: %s', (_, name, value, isDated, mayBeDate) => {
    expect(findUnusedFields([field(name, value)], isDated)).toEqual([{ name, line: 1, mayBeDate }]);
  });

  it('are counted by name, with the place where each stands first', () => {
    const articles = [
      { file: 'a.md', unusedFields: [{ name: 'kicker', line: 2, mayBeDate: false }] },
      { file: 'b.md', unusedFields: [{ name: 'datum', line: 4, mayBeDate: true }, { name: 'kicker', line: 5, mayBeDate: false }] },
      { file: 'c.md' },
    ];
    expect(countUnusedNames(articles)).toEqual([
      { name: 'kicker', articles: 2, mayBeDates: 0, file: 'a.md', line: 2 },
      { name: 'datum', articles: 1, mayBeDates: 1, file: 'b.md', line: 4 },
    ]);
  });
});
