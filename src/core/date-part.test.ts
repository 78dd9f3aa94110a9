import { describe, expect, it } from 'vitest';
import { firstDayOf, inWholePeriods, lastDayOf, parseDatePart } from './date-part.ts';

describe('a part of a date', () => {
  it.each([
    ['2019', '2019-01-01', '2019-12-31'],
    ['2019-06', '2019-06-01', '2019-06-30'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2019-02', '2019-02-01', '2019-02-28'],
    ['2019-11-06', '2019-11-06', '2019-11-06'],
  ])('%s is the whole period from %s to %s', (text, first, last) => {
    const part = parseDatePart(text)!;
    expect([firstDayOf(part), lastDayOf(part)]).toEqual([first, last]);
  });

  it.each([
    ['2024-11-01', '2024-11-30', '2024-11', '2024-11'],
    ['2019-01', '2019-12', '2019', '2019'],
    ['2019-01-01', '2020-12-31', '2019', '2020'],
    ['2019', '2019-06', '2019-01', '2019-06'],
    ['2020-02-01', '2020-02-28', '2020-02-01', '2020-02-28'],
    ['2019-11-06', '2019-11-06', '2019-11-06', '2019-11-06'],
  ])('%s to %s is in whole periods %s to %s', (from, to, first, last) => {
    expect(inWholePeriods({ from: parseDatePart(from)!, to: parseDatePart(to)! })).toEqual({ from: first, to: last });
  });

  it.each(['', '19', '2019-', '2019-6', '2019-13', '2019-02-30', '2019-06-30T10:00', 'June', '20190630'])('"%s" is none', (text) => {
    expect(parseDatePart(text)).toBeNull();
  });
});
