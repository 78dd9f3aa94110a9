import { describe, expect, it } from 'vitest';
import { type Filter, parseFilter, searchOf } from '#core/filter/filter.ts';
import { liftParts } from '#core/filter/lift-parts.ts';
import { offersOf } from './offers.ts';

/** An archive that shows as many articles for an address as is said here, and none for any other. */
const archive = (counts: Record<string, number>) => (filter: Filter) => counts[searchOf(filter)] ?? 0;

function wordsOf(search: string, counts: Record<string, number>, unknown: readonly string[] = []): string[] {
  const [{ filter }, count] = [parseFilter(search), archive(counts)];
  const liftings = liftParts(filter, count, (_, value) => !unknown.includes(value));
  return offersOf(filter, count, liftings).map(({ words, articles }) => `${words}: ${articles}`);
}

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

  it('is two parts together where none by itself helps, the three that show most, and everything', () => {
    expect(wordsOf('?q=river&from=2020&tag=A&source=B', { '?tag=A': 0, '?q=river&tag=A': 1, '?source=B&tag=A': 2, '?from=2020&tag=A': 3, '?q=river&from=2020': 4, '': 9 })).toEqual([
      'Any source, any tag: 4',
      'Without the search, any source: 3',
      'Without the search, any day: 2',
      'Everything: 9',
    ]);
  });

  it('is everything once, where two parts are all there is', () => {
    expect(wordsOf('?from=2031&source=gazette', { '': 15 }, ['gazette'])).toEqual(['Without “gazette”, any day: 15']);
  });

  it('is everything where no two parts help', () => {
    expect(wordsOf('?q=submarine&from=1850&source=A&sort=oldest', { '?sort=oldest': 15 })).toEqual(['Everything: 15']);
  });

  it('lifts what the archive does not have together', () => {
    expect(wordsOf('?source=gazette&section=Gardens&tag=flood', { '?tag=flood': 3 }, ['gazette', 'Gardens'])).toEqual(['Without what is not in this archive: 3']);
    expect(wordsOf('?source=gazette', { '': 15 }, ['gazette'])).toEqual(['Without “gazette”: 15']);
  });

  it('lifts what is chosen of a facet, and each value that is excluded', () => {
    const counts = { '?not-tag=budget&not-author=Ann': 2, '?tag=flood&not-author=Ann': 1, '?tag=flood&not-tag=budget': 3 };
    expect(wordsOf('?tag=flood&not-tag=budget&not-author=Ann', counts)).toEqual(['Any tag: 2', 'With budget: 1', 'With Ann: 3']);
    expect(wordsOf('?without=earlier&section=River', { '?section=River': 1 })).toEqual(['Earlier versions too: 1']);
    expect(wordsOf('?not-tag=&section=River', { '?section=River': 1 })).toEqual(['With articles without a tag: 1']);
  });

  it('turns round days that are in the wrong order', () => {
    expect(wordsOf('?from=2020-03&to=2019', { '?from=2019&to=2020-03': 9, '': 15 })).toEqual(['Swapped, from 2019 to March 2020: 9', 'Any day: 15']);
  });
});
