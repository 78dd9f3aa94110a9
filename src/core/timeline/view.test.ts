import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromNumber, parseDay } from '../day.ts';
import { parseFilter } from '../filter/filter.ts';
import { dayMatcher } from '../filter/match-row.ts';
import { anyDays, anyFilterOfDays } from '../testing/days.ts';
import { countPeriods, periodsBetween } from './periods.ts';
import { isSameView, viewOf, wholeView } from './view.ts';

const span = (first: string, last: string) => ({ first: parseDay(first)!, last: parseDay(last)! });
const thirtyYears = span('1990-03-05', '2019-08-20');
const wordsOf = ({ unit, first, last }: ReturnType<typeof viewOf>) => `${first} to ${last} by ${unit}`;
const seen = (search: string, archive = thirtyYears, most = 72) => wordsOf(viewOf(archive, parseFilter(search).filter, most));

describe('the view of a whole archive', () => {
  it('goes by days, then by months, then by years, as the archive grows', () => {
    expect(wordsOf(wholeView(span('2020-02-28', '2020-03-02'), 60))).toBe('2020-02-28 to 2020-03-02 by day');
    expect(wordsOf(wholeView(span('2018-12-31', '2020-02-01'), 60))).toBe('2018-12-01 to 2020-02-29 by month');
    expect(wordsOf(wholeView(span('2018-12-31', '2020-02-01'), 14))).toBe('2018-01-01 to 2020-12-31 by year');
  });
});

describe('the view that a filter has', () => {
  it('is of the whole archive where no days are asked for, or none that there are', () => {
    const whole = '1990-01-01 to 2019-12-31 by year';
    expect(seen('')).toBe(whole);
    expect(seen('?q=river&source=A')).toBe(whole);
    expect(seen('?from=2024')).toBe(whole);
    expect(seen('?from=2004-06-05&to=2004-06-01')).toBe(whole);
  });

  it('steps in to the months of a year, and to the days of a month', () => {
    expect(seen('?from=2004&to=2004')).toBe('2004-01-01 to 2004-12-31 by month');
    expect(seen('?from=2004-06&to=2004-06')).toBe('2004-06-01 to 2004-06-30 by day');
  });

  it('shows what is around a day, or around some of them', () => {
    expect(seen('?from=2004-06-05&to=2004-06-05')).toBe('2004-06-01 to 2004-06-30 by day');
    expect(seen('?from=2004-06-28&to=2004-07-03')).toBe('2004-06-01 to 2004-07-31 by day');
    expect(seen('?from=2004-03&to=2005-06')).toBe('2004-01-01 to 2005-12-31 by month');
  });

  it('stays with the whole archive where the days asked for are too many for finer bars', () => {
    expect(seen('?from=2000&to=2009')).toBe('1990-01-01 to 2019-12-31 by year');
  });

  it('ends at the ends of the archive where the filter has none', () => {
    expect(seen('?from=2018')).toBe('2018-01-01 to 2019-12-31 by month');
    expect(seen('?to=1990-03')).toBe('1990-03-01 to 1990-03-31 by day');
  });

  it('steps in to a year of an archive that is drawn by months, and to a month of one that is drawn by days', () => {
    const fiveYears = span('2015-02-03', '2019-08-20');
    expect(seen('?from=2019&to=2019', fiveYears)).toBe('2019-01-01 to 2019-12-31 by month');
    expect(seen('?from=2018-11&to=2019-06', fiveYears)).toBe('2018-01-01 to 2019-12-31 by month');
    expect(seen('?from=2019-06&to=2019-06', fiveYears)).toBe('2019-06-01 to 2019-06-30 by day');
    expect(seen('?from=2019-06&to=2019-06', span('2019-05-01', '2019-06-30'))).toBe('2019-06-01 to 2019-06-30 by day');
  });

  it('stays with the whole archive where a part of it would have more than half as many bars, and none that are finer', () => {
    expect(seen('?from=2017&to=2019', span('2015-02-03', '2019-08-20'))).toBe('2015-02-01 to 2019-08-31 by month');
    expect(seen('?from=2019&to=2019', span('2018-12-20', '2019-12-31'))).toBe('2018-12-01 to 2019-12-31 by month');
    expect(seen('?from=2019-06-05&to=2019-06-05', span('2019-05-20', '2019-06-18'))).toBe('2019-05-20 to 2019-06-18 by day');
    expect(seen('?from=2019&to=2019', span('2019-05-01', '2019-06-30'))).toBe('2019-05-01 to 2019-06-30 by day');
  });

  it('goes from years over months to days where no more bars have room than a month has days', () => {
    const sixYears = span('2014-03-05', '2019-08-20');
    expect(seen('', sixYears, 31)).toBe('2014-01-01 to 2019-12-31 by year');
    expect(seen('?from=2016&to=2016', sixYears, 31)).toBe('2016-01-01 to 2016-12-31 by month');
    expect(seen('?from=2016-07&to=2016-07', sixYears, 31)).toBe('2016-07-01 to 2016-07-31 by day');
    expect(seen('?from=2016-07-31&to=2016-08-01', sixYears, 31)).toBe('2016-01-01 to 2016-12-31 by month');
  });

  it('holds all days of the archive that are asked for, in bars that are few enough', () => {
    fc.assert(
      fc.property(anyDays, anyFilterOfDays, (days, filter) => {
        const archive = { first: days.at(-1)!.day, last: days[0]!.day };
        const view = viewOf(archive, filter, 40);
        const whole = wholeView(archive, 40);
        expect(view.unit === 'year' || countPeriods(view.first, view.last, view.unit) <= 40).toBe(true);
        if (view.unit === whole.unit && !isSameView(view, whole)) expect(countPeriods(view.first, view.last, view.unit) * 2).toBeLessThanOrEqual(countPeriods(whole.first, whole.last, whole.unit));
        const asked = days.filter(({ day }) => dayMatcher(filter)(day));
        expect(asked.filter(({ day }) => day < view.first || day > view.last)).toEqual([]);
      }),
    );
  });
});

describe('periods', () => {
  it('follow each other without gaps and without doubles', () => {
    expect(periodsBetween(parseDay('2020-02-28')!, parseDay('2020-03-01')!, 'day')).toEqual(['2020-02-28', '2020-02-29', '2020-03-01']);
    expect(periodsBetween(parseDay('0999-12-31')!, parseDay('1000-01-01')!, 'month')).toEqual(['0999-12', '1000-01']);
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 100_000 }), fc.nat(900), fc.constantFrom('year' as const, 'month' as const, 'day' as const), (number, more, unit) => {
        const [first, last] = [dayFromNumber(number), dayFromNumber(number + more)];
        const length = { year: 4, month: 7, day: 10 }[unit];
        const naive = new Set(Array.from({ length: more + 1 }, (_, place) => dayFromNumber(number + place).slice(0, length)));
        expect(periodsBetween(first, last, unit)).toEqual([...naive]);
      }),
      { numRuns: 30 },
    );
  });
});
