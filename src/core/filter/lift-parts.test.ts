import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDatePart } from '../date-part.ts';
import { dayFromNumber } from '../day.ts';
import { monthDayOf } from '../month-day.ts';
import { anyChoices, anyVersionedArticles, isShown } from '../testing/facets.ts';
import { changeFilter, everything, type Filter, parseFilter, searchOf } from './filter.ts';
import { type Lifting, liftParts } from './lift-parts.ts';

/** An archive that shows as many articles for an address as is said here, and none for any other. */
const archive = (counts: Record<string, number>) => (filter: Filter) => counts[searchOf(filter)] ?? 0;
const wordsOf = (liftings: readonly Lifting[]) => liftings.map(({ parts, articles }) => `${parts.map(({ phrase }) => phrase).join(' and ')}: ${articles}`);
const lift = (search: string, counts: Record<string, number>, unknown: readonly string[] = []) =>
  wordsOf(liftParts(parseFilter(search).filter, archive(counts), (_, value) => !unknown.includes(value)));

const days = fc.integer({ min: 17_885, max: 17_915 }).map(dayFromNumber);
const parts = fc.tuple(days, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length)).filter(isDatePart);
const filters = fc
  .record(
    { query: fc.constantFrom('ann', 'nowhere'), from: parts, to: parts, on: days.map(monthDayOf), undated: fc.constant(true) },
    { requiredKeys: [] },
  )
  .chain((change) => anyChoices.map((choices) => changeFilter(everything, { ...change, ...choices })));

/** The naive way to the parts: each field as it is in no filter, and each excluded value alone. */
function naiveParts(filter: Filter): ((from: Filter) => Filter)[] {
  const plain = [['query'], ['from', 'to'], ['on'], ['undated'], ['sources'], ['sections'], ['tags'], ['authors'], ['withoutSuspects'], ['withoutEarlier']] as const;
  const isOn = (name: keyof Filter): boolean => JSON.stringify(filter[name]) !== JSON.stringify(everything[name]);
  return [
    ...plain.filter((names) => names.some(isOn)).map((names) => (from: Filter) => names.reduce<Filter>((one, name) => ({ ...one, [name]: everything[name] }), from)),
    ...(['notSources', 'notSections', 'notTags', 'notAuthors'] as const).flatMap((name) => filter[name].map((value) => (from: Filter) => ({ ...from, [name]: from[name].filter((one) => one !== value) }))),
  ];
}

describe('what emptied a filter', () => {
  it('is each part that leaves something when it alone is lifted', () => {
    const counts = { '?from=2020&source=A': 2, '?q=river&source=A': 3, '?q=river&from=2020': 4 };
    expect(lift('?q=river&from=2020&source=A', counts)).toEqual(['without the search: 2', 'without the dates: 3', 'without the source: 4']);
    expect(lift('?q=river&from=2020&source=A', { '?q=river&source=A': 3 })).toEqual(['without the dates: 3']);
  });

  it('are two parts together where no single one is enough, those that leave most first', () => {
    expect(lift('?q=river&from=2020&source=A', { '?q=river': 1, '?source=A': 5 })).toEqual(['without the search and without the dates: 5', 'without the dates and without the source: 1']);
    expect(lift('?tag=A&not-tag=B', { '': 9 })).toEqual(['without the tag and with B: 9']);
    expect(lift('?q=river&from=2020&source=A', { '': 15 })).toEqual([]);
  });

  it('is all at once what the archive does not have', () => {
    expect(lift('?source=gazette&source=herald&section=Gardens&tag=flood', { '?tag=flood': 4 }, ['gazette', 'herald', 'Gardens'])).toEqual(['without these: 4']);
    expect(lift('?source=gazette&from=2020', { '': 15 }, ['gazette'])).toEqual(['without it and without the dates: 15']);
    // What is looked for besides something known empties nothing.
    expect(lift('?source=gazette&source=Post&from=2020', { '?source=Post&source=gazette': 3 }, ['gazette'])).toEqual(['without the dates: 3']);
  });

  it('takes excluded values in again one by one, and many at once', () => {
    expect(lift('?not-tag=A&not-tag=B', { '?not-tag=B': 2 })).toEqual(['with A: 2']);
    expect(lift('?not-tag=A&not-tag=B&not-tag=C&not-tag=D&not-tag=E', { '': 2 })).toEqual(['with the excluded tags: 2']);
  });

  it('agrees with trying out every part, and every two, on every article', () => {
    fc.assert(
      fc.property(anyVersionedArticles, filters, (articles, filter) => {
        const count = (one: Filter): number => articles.filter((article) => isShown(article, one)).length;
        fc.pre(count(filter) === 0);
        const tried = (some: readonly ((from: Filter) => Filter)[]): string => ((lifted) => `${searchOf(lifted)} ${count(lifted)}`)(some.reduce((from, lifting) => lifting(from), filter));
        const naive = naiveParts(filter);
        const single = naive.map((one) => tried([one])).filter((words) => !words.endsWith(' 0'));
        const pairs = naive.length > 7 ? [] : naive.flatMap((one, place) => naive.slice(place + 1).map((other) => tried([one, other]))).filter((words) => !words.endsWith(' 0'));
        const liftings = liftParts(filter, count).map(({ change, articles: left }) => `${searchOf(changeFilter(filter, change))} ${left}`);
        expect(liftings.toSorted()).toEqual((single.length > 0 ? single : pairs).toSorted());
      }),
      { numRuns: 300 },
    );
  });
});
