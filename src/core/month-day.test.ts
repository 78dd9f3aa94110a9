import { describe, expect, it } from 'vitest';
import { dayFromNumber, daysInMonth } from './day.ts';
import { dayInLeapYear, isMonthDay, monthDayOf } from './month-day.ts';

describe('a day of no particular year', () => {
  it('exists where some year has it', () => {
    expect(['01-01', '02-29', '12-31'].every(isMonthDay)).toBe(true);
    expect(['', '2-29', '02-30', '13-01', '00-01', '11-31', '11-22-01', '2019-11-22', '11-22 '].some(isMonthDay)).toBe(false);
  });

  it('is a part of every day', () => {
    for (let number = 18_000; number < 18_800; number += 1) expect(isMonthDay(monthDayOf(dayFromNumber(number)))).toBe(true);
  });

  it('is a day of a leap year', () => {
    const leapDay = '02-29';
    expect(isMonthDay(leapDay) && dayInLeapYear(leapDay)).toBe('2000-02-29');
    expect(daysInMonth(2000, 2)).toBe(29);
  });
});
