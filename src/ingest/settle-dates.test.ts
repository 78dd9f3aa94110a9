import { describe, expect, it } from 'vitest';
import { storeCandidate } from './candidate.ts';
import { readFile } from './read-file.ts';
import { settleDates } from './settle-dates.ts';
import { storeInMemory } from './store/article-store.ts';

const surroundings = { pictures: { take: () => null, takeEmbedded: () => null }, addPictureHost: () => {} };

/** The articles of files with one header line each, by the line. */
function candidatesOf(...headers: readonly string[]) {
  return headers.flatMap((header, index) => readFile({ text: `---\ntitle: T${index}\n${header}\n---\nText.`, problems: [] }, `${index}.md`, surroundings).candidates).map((candidate) => storeCandidate(candidate, storeInMemory()));
}

function settle(headers: readonly string[], stated: 'day-first' | 'month-first' | null = null) {
  const { candidates, problems } = settleDates(candidatesOf(...headers), stated);
  return { published: candidates.map(({ article }) => article.published), problems: problems.map(({ file, message }) => `${file} ${message}`) };
}

describe('dates in numbers', () => {
  it.each([
    ['are day first where one of their field can only be so', ['date: 06/11/2019', 'date: 31/12/2016'], ['2019-11-06', '2016-12-31']],
    ['are month first where one of their field can only be so', ['date: 06/11/2019', 'date: 12/31/2016 10:00'], ['2019-06-11', '2016-12-31T10:00']],
    ['need no proof where both orders are the same', ['date: 05/05/2019'], ['2019-05-05']],
    ['keep their time', ['date: "06.11.2019, 9:30"', 'date: 31.12.2016'], ['2019-11-06T09:30', '2016-12-31']],
    ['are settled by a date beside them', ['date: 06/11/2019 09:30\npublished: 2019-11-06'], ['2019-11-06T09:30']],
  ])('%s', (_, headers, published) => {
    expect(settle(headers)).toEqual({ published, problems: [] });
  });

  it('are undated where nothing proves their order', () => {
    expect(settle(['date: 06/11/2019', 'pubdate: 31/12/2016'])).toEqual({
      published: [null, '2016-12-31'],
      problems: ['0.md the date "06/11/2019" may begin with the day or with the month, and no other date of this archive proves the order; left undated'],
    });
  });

  it('are undated where others prove both orders', () => {
    const { published, problems } = settle(['date: 06/11/2019', 'date: 31/12/2016', 'date: 12/31/2016']);
    expect(published).toEqual([null, '2016-12-31', '2016-12-31']);
    expect(problems).toEqual([expect.stringContaining('prove both orders; left undated')]);
  });

  it('are what the archive says they are', () => {
    expect(settle(['date: 06/11/2019', 'date: 31/12/2016'], 'month-first').published).toEqual(['2019-06-11', '2016-12-31']);
  });

  it('give the article the id that it has with the same date in words', () => {
    const [numbers] = settleDates(candidatesOf('date: 06/11/2019'), 'day-first').candidates;
    const [words] = candidatesOf('date: 6 November 2019');
    expect(numbers?.identity.key).toBe(words?.identity.key);
    expect(numbers?.id).toBe(words?.id);
  });
});
