import { expect, it } from 'vitest';
import { parseDay } from '../day.ts';
import { moveAlong } from './move.ts';
import { periodsBetween } from './periods.ts';

const years = periodsBetween(parseDay('1990-01-01')!, parseDay('2019-01-01')!, 'year');
const months = periodsBetween(parseDay('2015-01-01')!, parseDay('2019-01-01')!, 'month');
const days = periodsBetween(parseDay('2019-01-01')!, parseDay('2019-04-30')!, 'day');
const move = (periods: typeof years, from: string, key: string) => periods[moveAlong(periods, periods.findIndex((period) => period === from), key) ?? -1];

it('arrows move by one bar, and stay at the ends', () => {
  expect(move(years, '2000', 'ArrowLeft')).toBe('1999');
  expect(move(years, '2000', 'ArrowRight')).toBe('2001');
  expect(move(years, '1990', 'ArrowLeft')).toBe('1990');
  expect(move(years, '2019', 'ArrowRight')).toBe('2019');
});

it('Home and End move to the ends', () => {
  expect(move(years, '2000', 'Home')).toBe('1990');
  expect(move(years, '2000', 'End')).toBe('2019');
});

it('Page keys move by a decade of years, a year of months, a month of days', () => {
  expect(move(years, '2003', 'PageUp')).toBe('1993');
  expect(move(years, '2003', 'PageDown')).toBe('2013');
  expect(move(years, '2013', 'PageDown')).toBe('2019');
  expect(move(months, '2016-03', 'PageUp')).toBe('2015-03');
  expect(move(months, '2016-03', 'PageDown')).toBe('2017-03');
  expect(move(days, '2019-02-10', 'PageDown')).toBe('2019-03-10');
  expect(move(days, '2019-03-10', 'PageUp')).toBe('2019-02-10');
});

it('Page keys move to the last day of a month that is shorter', () => {
  expect(move(days, '2019-01-31', 'PageDown')).toBe('2019-02-28');
  expect(move(days, '2019-03-30', 'PageUp')).toBe('2019-02-28');
});

it('other keys do not move', () => {
  expect(moveAlong(years, 3, 'a')).toBeNull();
});
