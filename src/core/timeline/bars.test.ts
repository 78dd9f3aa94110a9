import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDayOf, lastDayOf } from '../date-part.ts';
import { parseDay } from '../day.ts';
import { changeFilter, everything, parseFilter } from '../filter/filter.ts';
import { dayMatcher, hasDayRange } from '../filter/match-row.ts';
import { anyDays, anyFilterOfDays } from '../testing/days.ts';
import { barsOf, chosenPlaces, placeOfDay, rangeOf } from './bars.ts';
import { countBetween, tallyDays } from './tally.ts';
import { viewOf } from './view.ts';

const tally = (...newestFirst: [day: string, articles: number][]) => tallyDays(newestFirst.map(([day, articles]) => ({ day: parseDay(day)!, articles })));
const view = (first: string, last: string, unit: 'year' | 'month' | 'day') => ({ first: parseDay(first)!, last: parseDay(last)!, unit });

describe('the bars', () => {
  it('stand for each period, those without articles included', () => {
    const all = tally(['2020-03-02', 5], ['2020-02-28', 3]);
    const shown = tally(['2020-03-02', 2]);
    expect(barsOf(view('2020-02-28', '2020-03-02', 'day'), all, shown, everything).map(({ period, articles, all: whole }) => [period, articles, whole])).toEqual([
      ['2020-02-28', 0, 3],
      ['2020-02-29', 0, 0],
      ['2020-03-01', 0, 0],
      ['2020-03-02', 2, 5],
    ]);
  });

  it('that a filter takes in, wholly or partly, are chosen', () => {
    const { filter } = parseFilter('?from=2019-02-10&to=2019-03');
    const bars = barsOf(view('2019-01-01', '2019-04-30', 'month'), tally(), tally(), filter);
    expect(bars.map(({ period, chosen }) => [period, chosen])).toEqual([
      ['2019-01', false],
      ['2019-02', true],
      ['2019-03', true],
      ['2019-04', false],
    ]);
  });

  it('are not chosen by a filter that ends before it begins, nor by one without days', () => {
    for (const search of ['?from=2019-02-20&to=2019-02-10', '?q=river']) {
      const bars = barsOf(view('2019-01-01', '2019-04-30', 'month'), tally(), tally(), parseFilter(search).filter);
      expect(bars.some(({ chosen }) => chosen)).toBe(false);
    }
  });

  it('hold together as many articles as there are in their view', () => {
    fc.assert(
      fc.property(anyDays, anyFilterOfDays, (days, filter) => {
        const seen = viewOf({ first: days.at(-1)!.day, last: days[0]!.day }, filter, 40);
        const bars = barsOf(seen, tallyDays(days), tallyDays(days), filter);
        const within = days.filter(({ day }) => day >= seen.first && day <= seen.last);
        const total = within.reduce((sum, { articles }) => sum + articles, 0);
        expect(bars.reduce((sum, { all }) => sum + all, 0)).toBe(total);
        for (const { period, articles } of bars) {
          const inside = within.filter(({ day }) => day.startsWith(period));
          expect(articles).toBe(inside.reduce((sum, one) => sum + one.articles, 0));
        }
      }),
    );
  });

  it('of all days that match are chosen', () => {
    fc.assert(
      fc.property(anyDays, anyFilterOfDays, (days, filter) => {
        const seen = viewOf({ first: days.at(-1)!.day, last: days[0]!.day }, filter, 40);
        const bars = barsOf(seen, tallyDays(days), tallyDays(days), filter);
        const matching = hasDayRange(filter) ? days.filter(({ day }) => dayMatcher(filter)(day)) : [];
        expect(matching.filter(({ day }) => !bars[placeOfDay(bars, day)]?.chosen)).toEqual([]);
      }),
    );
  });
});

describe('from one bar to another', () => {
  const { filter } = parseFilter('?from=2014&to=2015');
  const bars = barsOf(viewOf({ first: parseDay('1990-01-01')!, last: parseDay('2019-08-20')! }, filter, 40), tally(), tally(), filter);

  it('is a range in the order of time, as precise as the bars', () => {
    expect(rangeOf(bars, 5, 2)).toEqual({ from: '2014-03', to: '2014-06' });
    expect(rangeOf(bars, 2, 2)).toEqual({ from: '2014-03', to: '2014-03' });
    expect(rangeOf(bars, 2, 99)).toBeNull();
  });

  it('is the range whose bars are those again', () => {
    const periods = bars.map(({ period }) => period);
    fc.assert(
      fc.property(fc.nat(bars.length - 1), fc.nat(bars.length - 1), (one, other) => {
        const range = rangeOf(bars, one, other)!;
        expect(chosenPlaces(periods, changeFilter(everything, range))).toEqual([Math.min(one, other), Math.max(one, other)]);
        expect(placeOfDay(bars, firstDayOf(range.from))).toBe(Math.min(one, other));
        expect(placeOfDay(bars, lastDayOf(range.to))).toBe(Math.max(one, other));
      }),
    );
  });
});

describe('a tally', () => {
  it('tells the articles of any stretch of days', () => {
    fc.assert(
      fc.property(anyDays, fc.nat(60), fc.nat(60), (days, one, other) => {
        const [first, last] = [days[one % days.length]!.day, days[other % days.length]!.day];
        const naive = days.filter(({ day }) => day >= first && day <= last).reduce((sum, { articles }) => sum + articles, 0);
        expect(countBetween(tallyDays(days), first, last)).toBe(naive);
      }),
    );
    expect(countBetween(tally(), parseDay('2020-01-01')!, parseDay('2021-01-01')!)).toBe(0);
  });
});
