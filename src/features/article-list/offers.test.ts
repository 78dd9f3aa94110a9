import { describe, expect, it } from 'vitest';
import { type Filter, parseFilter, searchOf } from '#core/filter/filter.ts';
import { offersOf } from './offers.ts';

/** An archive that shows as many articles for an address as is said here, and none for any other. */
const archive = (counts: Record<string, number>) => (filter: Filter) => counts[searchOf(filter)] ?? 0;

const wordsOf = (search: string, counts: Record<string, number>) =>
  offersOf(parseFilter(search).filter, archive(counts)).map(({ words, articles }) => `${words}: ${articles}`);

describe('what is offered where a filter leaves nothing', () => {
  it('lifts each part of it by itself', () => {
    const counts = { '?from=2020&source=A': 2, '?q=river&source=A': 3, '?q=river&from=2020': 4 };
    expect(wordsOf('?q=river&from=2020&source=A', counts)).toEqual(['Without the search: 2', 'Any day: 3', 'Any source: 4']);
  });

  it('lifts years and the day of the year each by itself', () => {
    expect(wordsOf('?from=2020&on=11-22', { '?on=11-22': 2, '?from=2020': 3 })).toEqual(['Any year: 2', 'Any day of the year: 3']);
  });

  it('takes dated articles in again', () => {
    expect(wordsOf('?q=river&dates=undated', { '?q=river': 3 })).toEqual(['Dated articles too: 3']);
  });

  it('never leaves nothing again', () => {
    expect(wordsOf('?q=river&from=2020&source=A', { '?q=river&source=A': 3 })).toEqual(['Any day: 3']);
  });

  it('is everything where no part by itself helps', () => {
    expect(wordsOf('?q=submarine&from=1850&sort=oldest', { '?sort=oldest': 15 })).toEqual(['Everything: 15']);
  });

  it('lifts what is chosen of a facet and what is excluded of it, each by itself', () => {
    const counts = { '?not-tag=budget&not-author=Ann': 2, '?tag=flood&not-author=Ann': 1, '?tag=flood&not-tag=budget': 3 };
    expect(wordsOf('?tag=flood&not-tag=budget&not-author=Ann', counts)).toEqual(['Any tag: 2', 'Excluded tags too: 1', 'Excluded authors too: 3']);
    expect(wordsOf('?without=earlier&section=River', { '?section=River': 1 })).toEqual(['Earlier versions too: 1']);
  });

  it('turns round days that are in the wrong order', () => {
    expect(wordsOf('?from=2020-03&to=2019', { '?from=2019&to=2020-03': 9, '': 15 })).toEqual(['From 2019 to March 2020: 9', 'Any day: 15']);
  });
});
