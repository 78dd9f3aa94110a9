import { describe, expect, it } from 'vitest';
import { describeFilter } from './describe.ts';
import { parseFilter } from './filter.ts';

const wordsOf = (search: string) => describeFilter(parseFilter(search).filter);

describe('a filter in words', () => {
  it('names all that narrows the list, and nothing else', () => {
    expect(wordsOf('?q=river&from=2019-06&to=2019-06&source=Post&source=&without=suspect&sort=oldest')).toBe(
      '“river” in June 2019 from Source not known or Post without suspect captures',
    );
    expect(wordsOf('?sort=oldest')).toBe('');
  });
});
