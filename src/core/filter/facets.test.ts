import { describe, expect, it } from 'vitest';
import { canonicalChoice, choiceOf, needsColumns, toggleChosen, toggleExcluded } from './facets.ts';
import { parseFilter } from './filter.ts';

const nothing = { chosen: [], excluded: [] };

describe('a choice of a facet', () => {
  it('takes a value, and gives it up again', () => {
    const taken = toggleChosen(nothing, 'River');
    expect(taken).toEqual({ chosen: ['River'], excluded: [] });
    expect(toggleChosen(taken, 'River')).toEqual(nothing);
  });

  it('excludes a value, and lets it in again', () => {
    const without = toggleExcluded(nothing, 'River');
    expect(without).toEqual({ chosen: [], excluded: ['River'] });
    expect(toggleExcluded(without, 'River')).toEqual(nothing);
  });

  it('never has a value on both sides', () => {
    expect(toggleExcluded({ chosen: ['River', 'Politics'], excluded: [] }, 'River')).toEqual({ chosen: ['Politics'], excluded: ['River'] });
    expect(toggleChosen({ chosen: [], excluded: ['River', 'Politics'] }, 'River')).toEqual({ chosen: ['River'], excluded: ['Politics'] });
    expect(canonicalChoice({ chosen: ['b', 'a', 'b'], excluded: ['c', 'a', 'c'] })).toEqual({ chosen: ['b'], excluded: ['a', 'c'] });
  });
});

describe('a filter', () => {
  it('is answered from the manifest as long as it asks for days, sources and suspect captures alone', () => {
    expect(needsColumns(parseFilter('?q=x&from=2019&source=A&not-source=B&without=suspect&sort=oldest').filter)).toBe(false);
    for (const search of ['?section=A', '?not-tag=A', '?author=', '?without=earlier']) expect(needsColumns(parseFilter(search).filter)).toBe(true);
  });

  it('has the choice of each facet', () => {
    const { filter } = parseFilter('?source=A&not-tag=B');
    expect(choiceOf(filter, 'source')).toEqual({ chosen: ['A'], excluded: [] });
    expect(choiceOf(filter, 'tag')).toEqual({ chosen: [], excluded: ['B'] });
  });
});
