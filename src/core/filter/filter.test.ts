import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDatePart } from '../date-part.ts';
import { changeFilter, everything, type Filter, isEverything, parseFilter, searchOf } from './filter.ts';

const dateParts = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 3 }))
  .map(([year, month, day, precision]) =>
    [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].slice(0, precision).join('-'),
  )
  .filter(isDatePart);

const filters: fc.Arbitrary<Filter> = fc
  .record({
    query: fc.string({ unit: 'grapheme' }),
    from: fc.option(dateParts),
    to: fc.option(dateParts),
    sources: fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 4 }),
    withoutSuspects: fc.boolean(),
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
    const { filter } = parseFilter('?sort=oldest&without=suspect&source=A&to=2019-06&from=2019&q=x');
    expect(searchOf(filter)).toBe('?q=x&from=2019&to=2019-06&source=A&without=suspect&sort=oldest');
  });

  it('leaves out what is the default', () => {
    expect(searchOf(everything)).toBe('');
    expect(parseFilter('').filter).toEqual(everything);
  });

  it('says what it could not understand, and is not narrowed by it', () => {
    const { filter, misread } = parseFilter('?from=yesterday&to=2019-13&without=pictures&sort=size');
    expect(misread).toEqual([
      { name: 'from', text: 'yesterday' },
      { name: 'to', text: '2019-13' },
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

  it('can ask for articles whose source is not known', () => {
    expect(parseFilter('?source=').filter.sources).toEqual(['']);
  });
});
