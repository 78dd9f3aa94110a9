import { describe, expect, it } from 'vitest';
import { type Filter, parseFilter, searchOf } from '#core/filter/filter.ts';
import { liftParts } from '#core/filter/lift-parts.ts';
import { describeEmptiness } from './describe-emptiness.ts';

function wordsFor(search: string, counts: Record<string, number>, unknown: readonly string[] = []): string {
  const { filter } = parseFilter(search);
  const isKnown = (_: string, value: string) => !unknown.includes(value);
  return describeEmptiness(filter, liftParts(filter, (one: Filter) => counts[searchOf(one)] ?? 0, isKnown), isKnown);
}

describe('the words for a list that is empty', () => {
  it('name the part of the filter that emptied it', () => {
    expect(wordsFor('?from=2031&source=Post', { '?source=Post': 812 })).toBe('No article from 2031 on from Post is in this archive. Without the dates there would be 812 articles.');
    expect(wordsFor('?q=river&not-tag=flood', { '?q=river': 1 })).toBe('No article not tagged flood has “river” in its title, author, source or first lines. With flood there would be 1 article.');
  });

  it('name every part of which one is enough, and none where none is', () => {
    expect(wordsFor('?section=Sport&tag=flood', { '?tag=flood': 1, '?section=Sport': 2000 })).toBe(
      'No article in section Sport tagged flood is in this archive. Without the section there would be 1 article, without the tag 2,000.',
    );
    expect(wordsFor('?q=a&from=2020&source=A', {})).toBe('No article from 2020 on from A has “a” in its title, author, source or first lines.');
  });

  it('name two parts where one is not enough', () => {
    expect(wordsFor('?from=2020&source=A&tag=b', { '?tag=b': 3 })).toBe(
      'No article from 2020 on from A tagged b is in this archive. To lift one part of the filter is not enough; without the dates and without the source there would be 3 articles.',
    );
  });

  it('say what the archive does not have, and speak of nothing else where that is the reason', () => {
    expect(wordsFor('?source=gazette', { '': 15 }, ['gazette'])).toBe('This archive has no source “gazette”. Without it there would be 15 articles.');
    expect(wordsFor('?source=gazette&source=herald&section=Gardens', { '': 15 }, ['gazette', 'herald', 'Gardens'])).toBe(
      'This archive has no source “gazette” or “herald” and no section “Gardens”. Without these there would be 15 articles.',
    );
    expect(wordsFor('?source=gazette&source=Post&from=2031', {}, ['gazette'])).toBe('No article from 2031 on from Post is in this archive.');
  });

  it('say that the days are in the wrong order', () => {
    expect(wordsFor('?from=2020-03&to=2019', { '': 15 })).toBe('The dates are the wrong way round: March 2020, where they begin, is after 2019, where they end. Without the dates there would be 15 articles.');
  });
});
