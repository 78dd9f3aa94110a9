import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDatePart } from '../date-part.ts';
import { isMonthDay } from '../month-day.ts';
import { asksForDays, changeFilter, everything, type Filter, isEverything, parseFilter, searchOf } from './filter.ts';

const dateParts = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 3 }))
  .map(([year, month, day, precision]) =>
    [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].slice(0, precision).join('-'),
  )
  .filter(isDatePart);

const monthDays = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map((numbers) => numbers.map((number) => String(number).padStart(2, '0')).join('-'))
  .filter(isMonthDay);

const values = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('A', 'B', '')), { maxLength: 4 });
const filters: fc.Arbitrary<Filter> = fc
  .record({
    query: fc.string({ unit: 'grapheme' }),
    from: fc.option(dateParts),
    to: fc.option(dateParts),
    on: fc.option(monthDays),
    undated: fc.constantFrom(false, false, true),
    sources: values,
    ...Object.fromEntries(['sections', 'tags', 'authors', 'notSources', 'notSections', 'notTags', 'notAuthors'].map((part) => [part, values])),
    withoutSuspects: fc.boolean(),
    withoutEarlier: fc.boolean(),
    order: fc.constantFrom('newest' as const, 'oldest' as const),
  })
  .map((change) => changeFilter(everything, change));

describe('a filter', () => {
  it('is the same after the way to its address and back', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(parseFilter(searchOf(filter))).toEqual({ filter, misread: [] });
      }),
    );
  });

  it('has one address, however its parts were ordered or repeated', () => {
    expect(searchOf(parseFilter('?source=B&sort=newest&source=A&q=%20river%20&source=B').filter)).toBe('?q=river&source=A&source=B');
  });

  it('writes its parts in the documented order', () => {
    const { filter } = parseFilter('?sort=oldest&without=earlier&not-author=D&not-source=B&without=suspect&author=C&tag=t&section=s&source=A&on=11-22&to=2019-06&not-tag=u&not-section=v&from=2019&q=x');
    expect(searchOf(filter)).toBe(
      '?q=x&from=2019&to=2019-06&on=11-22&source=A&section=s&tag=t&author=C&not-source=B&not-section=v&not-tag=u&not-author=D&without=suspect&without=earlier&sort=oldest',
    );
    expect(searchOf(parseFilter('?source=A&dates=undated&q=x').filter)).toBe('?q=x&dates=undated&source=A');
  });

  it('leaves out what is the default', () => {
    expect(searchOf(everything)).toBe('');
    expect(parseFilter('').filter).toEqual(everything);
  });

  it('says what it could not understand, and is not narrowed by it', () => {
    const { filter, misread } = parseFilter('?from=yesterday&to=2019-13&on=02-30&dates=some&without=pictures&sort=size');
    expect(misread).toEqual([
      { name: 'from', text: 'yesterday' },
      { name: 'to', text: '2019-13' },
      { name: 'on', text: '02-30' },
      { name: 'dates', text: 'some' },
      { name: 'without', text: 'pictures' },
      { name: 'sort', text: 'size' },
    ]);
    expect(isEverything(filter)).toBe(true);
  });

  it('keeps what it could not understand in the address until it is lifted', () => {
    const { filter, misread } = parseFilter('?from=yesterday');
    expect(searchOf(changeFilter(filter, { sources: ['A'] }), misread)).toBe('?from=yesterday&source=A');
    const both = parseFilter('?without=pictures&without=suspect');
    expect(searchOf(both.filter, both.misread)).toBe('?without=suspect&without=pictures');
  });

  it('is never both of days and undated: what was chosen last holds', () => {
    fc.assert(fc.property(filters, (filter) => !(filter.undated && asksForDays(filter))));
    const days = parseFilter('?from=2019&on=11-22').filter;
    const undated = changeFilter(days, { undated: true });
    expect(searchOf(undated)).toBe('?dates=undated');
    expect(searchOf(changeFilter(undated, { sources: ['A'] }))).toBe('?dates=undated&source=A');
    for (const change of [{ from: days.from }, { to: days.from }, { on: days.on }]) expect(changeFilter(undated, change).undated).toBe(false);
  });

  it('takes the days of an address that asks for the undated too, and says so', () => {
    const { filter, misread } = parseFilter('?from=2019&dates=undated');
    expect(misread).toEqual([{ name: 'dates', text: 'undated' }]);
    expect(searchOf(filter)).toBe('?from=2019');
    expect(searchOf(filter, misread)).toBe('?from=2019&dates=undated');
    expect(parseFilter('?from=yesterday&dates=undated').filter.undated).toBe(true);
  });

  it('can ask for articles whose source is not known', () => {
    expect(parseFilter('?source=').filter.sources).toEqual(['']);
  });

  it('excludes what an address both chooses and excludes', () => {
    expect(searchOf(parseFilter('?tag=flood&tag=budget&not-tag=flood').filter)).toBe('?tag=budget&not-tag=flood');
    expect(searchOf(parseFilter('?not-source=A&source=A').filter)).toBe('?not-source=A');
  });

  it('takes two things to be left out, each once and in one order', () => {
    expect(searchOf(parseFilter('?without=earlier&without=suspect&without=earlier').filter)).toBe('?without=suspect&without=earlier');
    expect(isEverything(parseFilter('?without=earlier').filter)).toBe(false);
  });

  it('narrows by each of its choices', () => {
    for (const name of ['source', 'section', 'tag', 'author', 'not-source', 'not-section', 'not-tag', 'not-author']) {
      expect(isEverything(parseFilter(`?${name}=`).filter)).toBe(false);
    }
  });
});
