import { describe, expect, it } from 'vitest';
import { parseFilter } from '../filter/filter.ts';
import { trailOf } from './trail.ts';

const words = (search: string) => trailOf(parseFilter(search).filter).map((step) => step.words);

describe('the trail', () => {
  it('leads from the whole archive over year and month to what is chosen', () => {
    expect(words('')).toEqual(['All dates']);
    expect(words('?from=2019&to=2019')).toEqual(['All dates', '2019']);
    expect(words('?from=2019-06&to=2019-06')).toEqual(['All dates', '2019', 'June 2019']);
    expect(words('?from=2019-06-05&to=2019-06-05')).toEqual(['All dates', '2019', 'June 2019', '5 June 2019']);
  });

  it('names the steps around a range', () => {
    expect(words('?from=2019-06-05&to=2019-06-08')).toEqual(['All dates', '2019', 'June 2019', '5 to 8 June 2019']);
    expect(words('?from=2019-03&to=2019-06')).toEqual(['All dates', '2019', 'March to June 2019']);
    expect(words('?from=2019-05-30&to=2019-06-02').at(-1)).toBe('30 May to 2 June 2019');
    expect(words('?from=2019-03&to=2019-06-02').at(-1)).toBe('March 2019 to 2 June 2019');
    expect(words('?from=2018-03&to=2019-06')).toEqual(['All dates', 'March 2018 to June 2019']);
  });

  it('has no two steps of the same days, however they are written', () => {
    expect(words('?from=2019-01&to=2019-12-31')).toEqual(['All dates', 'January 2019 to 31 December 2019']);
    expect(words('?from=2019&to=2019-12')).toEqual(['All dates', '2019']);
    expect(words('?from=2019-06-01&to=2019-06')).toEqual(['All dates', '2019', 'June 2019']);
  });

  it('says which end is open', () => {
    expect(words('?from=2019-06')).toEqual(['All dates', 'From June 2019']);
    expect(words('?to=2019')).toEqual(['All dates', 'Until 2019']);
  });

  it('has no step for days that lie the wrong way round, only the way out of them', () => {
    expect(trailOf(parseFilter('?from=2020&to=2019').filter)).toEqual([{ from: null, to: null, words: 'All dates', isChosen: false }]);
  });

  it('ends at what is chosen', () => {
    const chosen = (search: string) => trailOf(parseFilter(search).filter).map(({ isChosen }) => isChosen);
    expect(chosen('')).toEqual([true]);
    expect(chosen('?from=2019-06&to=2019-06')).toEqual([false, false, true]);
  });

  it('has on each step the days that it leads to', () => {
    expect(trailOf(parseFilter('?from=2019-06-05&to=2019-06-05').filter).map(({ from, to }) => [from, to])).toEqual([
      [null, null],
      ['2019', '2019'],
      ['2019-06', '2019-06'],
      ['2019-06-05', '2019-06-05'],
    ]);
  });
});
