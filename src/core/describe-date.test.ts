import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Day, dayFromNumber, dayNumber, parseDay } from './day.ts';
import { describeDay, describeMonth, describeMonthDay, describeMonthShortly, describeWeekday } from './describe-date.ts';
import { isMonthDay } from './month-day.ts';

const [first, last] = [parseDay('1582-10-15'), parseDay('9999-12-31')];
// The calendar that Unicode calls Gregorian is another before 1582.
const days = fc.integer({ min: first ? dayNumber(first) : 0, max: last ? dayNumber(last) : 0 }).map(dayFromNumber);

describe('a day in words', () => {
  it.each([
    [describeDay, { day: 'numeric', month: 'long', year: 'numeric' }],
    [describeWeekday, { weekday: 'long' }],
    [describeMonth, { month: 'long', year: 'numeric' }],
    [describeMonthShortly, { month: 'short' }],
  ] as const)('is what Unicode (CLDR) has for British English: %o', (describeIt: (day: Day) => string, options) => {
    const format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
    fc.assert(
      fc.property(days, (day) => {
        expect(describeIt(day)).toBe(format.format(Date.parse(`${day}T00:00:00Z`)));
      }),
    );
  });

  it('has no zeros before its numbers', () => {
    const [day, monthDay] = [parseDay('0987-06-05'), '02-09'];
    expect(day && describeDay(day)).toBe('5 June 987');
    expect(isMonthDay(monthDay) && describeMonthDay(monthDay)).toBe('9 February');
  });
});
