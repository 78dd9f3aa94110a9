import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromNumber, dayNumber, isDay, isDayNumber, parseDay } from './day.ts';

describe('a day', () => {
  it.each(['2019-11-06', '2020-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s exists', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each(['2019-02-29', '1900-02-29', '2019-13-01', '2019-00-10', '2019-04-31', '0000-01-01', '2019-1-1', ' 2019-01-01', ''])(
    '"%s" does not',
    (text) => {
      expect(parseDay(text)).toBeNull();
    },
  );

  it('survives the way to its number and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (number) => {
        expect(dayFromNumber(number)).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
        expect(dayNumber(dayFromNumber(number))).toBe(number);
      }),
    );
  });

  it('has a number from that of the first day of the year 1 to that of the last of 9999', () => {
    const [first, last] = [dayNumber(parseDay('0001-01-01')!), dayNumber(parseDay('9999-12-31')!)];
    expect([first - 1, first, last, last + 1, 0.5].map(isDayNumber)).toEqual([false, true, true, false, false]);
  });

  it('has the number of the day before, plus one', () => {
    expect(dayNumber(parseDay('2020-03-01')!) - dayNumber(parseDay('2020-02-29')!)).toBe(1);
  });
});
