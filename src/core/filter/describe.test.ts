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

  it('says a day of the year with the years that are asked for', () => {
    expect(wordsOf('?on=11-22')).toBe('on 22 November of any year');
    expect(wordsOf('?on=02-29&from=2015&to=2020')).toBe('on 29 February from 2015 to 2020');
    expect(wordsOf('?on=11-22&from=2019&to=2019&source=Post')).toBe('on 22 November in 2019 from Post');
  });

  it('says that nothing but the undated is shown', () => {
    expect(wordsOf('?q=soup&dates=undated&source=Post')).toBe('“soup” without a date from Post');
  });

  it('names facets and what is excluded of them', () => {
    expect(wordsOf('?source=Post&section=River&tag=flood&tag=budget&author=Ann+Lee&without=earlier')).toBe(
      'from Post in section River tagged budget or flood by Ann Lee without earlier versions',
    );
    expect(wordsOf('?not-source=Post&not-section=River&not-tag=flood&not-author=Ann+Lee&without=earlier&without=suspect')).toBe(
      'not from Post not in section River not tagged flood not by Ann Lee without suspect captures or earlier versions',
    );
  });

  it('has words for what an article has none of', () => {
    expect(wordsOf('?section=&tag=&tag=flood&author=')).toBe('without a section tagged flood or without a tag without a known author');
    expect(wordsOf('?not-source=&not-tag=&not-tag=flood')).toBe('with a known source not tagged flood and with a tag');
  });

  it('says of a value that it is not in the archive, and not as if it were', () => {
    const isKnown = (_: string, value: string) => value !== 'gazette' && value !== 'Gardens';
    expect(describeFilter(parseFilter('?source=gazette').filter, isKnown)).toBe('from “gazette” (not in this archive)');
    expect(describeFilter(parseFilter('?source=gazette&source=Post&not-section=Gardens&tag=').filter, isKnown)).toBe(
      'from Post or “gazette” (not in this archive) without a tag not in section “Gardens” (not in this archive)',
    );
  });
});
