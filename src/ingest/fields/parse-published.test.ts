import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPublished } from '#core/published.ts';
import { monthNames } from './dates/month-names.ts';
import { parsePublished, readStatedDate } from './parse-published.ts';

describe('the date an article states', () => {
  it.each([
    ['2019-11-06', '2019-11-06'],
    ['20191106', '2019-11-06'],
    [' 2019-11-06 ', '2019-11-06'],
    ['2019-11-06T01:25:56+00:00', '2019-11-06T01:25:56+00:00'],
    ['2019-11-06T01:25:56Z', '2019-11-06T01:25:56Z'],
    ['2019-11-06T01:25', '2019-11-06T01:25'],
    ['2023-08-25T07:54:44.682Z', '2023-08-25T07:54:44Z'],
    ['2021-12-13 23:35:36.123456+00:00', '2021-12-13T23:35:36+00:00'],
    ['2021-08-28 14:23:35', '2021-08-28T14:23:35'],
    ['2019-11-06 01:25:56 +08:00', '2019-11-06T01:25:56+08:00'],
    ['2019-11-06 01:25:56 +0800', '2019-11-06T01:25:56+08:00'],
    ['2015-03-17 10:00:00 -5', '2015-03-17T10:00:00-05:00'],
    ['2015-03-17 9:05:00 -5', '2015-03-17T09:05:00-05:00'],
    ['2015-03-17 9:05 UTC', '2015-03-17T09:05Z'],
    ['2013-10-17T012556', '2013-10-17T01:25:56'],
    ['20131017T012556Z', '2013-10-17T01:25:56Z'],
    ['2020-02-29', '2020-02-29'],
    ['2019-11-06+01:00', '2019-11-06'],
    ['20191106012556', '2019-11-06T01:25:56'],
    ['2019-1-6', '2019-01-06'],
    ['2019/11/06', '2019-11-06'],
    ['2019/1/6 9:05', '2019-01-06T09:05'],
    ['2019.11.06', '2019-11-06'],
    ['2019. 11. 6.', '2019-11-06'],
    ['2019-11-06T01:25:56+01:00[Europe/Berlin]', '2019-11-06T01:25:56+01:00'],
    ['2019-11-06 01:25 CET', '2019-11-06T01:25+01:00'],
    ['2019-11-06 01:25 CST', '2019-11-06T01:25'],
    ['26-FEB-1987 15:01:01.79', '1987-02-26T15:01:01'],
    [' 2-MAR-1987 09:05:20.71&#9;', '1987-03-02T09:05:20'],
    ['1474344000', '2016-09-20T04:00:00Z'],
    ['1474344000000', '2016-09-20T04:00:00Z'],
    ['1474344000.0', '2016-09-20T04:00:00Z'],
    ['Tue, 10 Jun 2003 04:00:00 GMT', '2003-06-10T04:00:00Z'],
    ['Tue, 10 Jun 2003 04:00:00 -0500', '2003-06-10T04:00:00-05:00'],
    ['Tue, 10 Jun 2003 04:00:00 -0000', '2003-06-10T04:00:00-00:00'],
    ['10 Jun 2003 04:00 EST', '2003-06-10T04:00-05:00'],
    ['Tue, 10 Jun 2003 04:00:00 PDT', '2003-06-10T04:00:00-07:00'],
    ['Tue, 10 Jun 2003 04:00:00 BST', '2003-06-10T04:00:00'],
    ['Tue, 10 Jun 03 04:00:00 +0000', '2003-06-10T04:00:00+00:00'],
    ['Tue, 10 Jun 97 04:00:00 UT', '1997-06-10T04:00:00Z'],
    ['Wed, Apr 9, 2014, 1:05 PM', '2014-04-09T13:05'],
    ['Wed Nov  6 01:25:56 UTC 2019', '2019-11-06T01:25:56Z'],
    ['Wed Nov 06 01:25:56 +0800 2019', '2019-11-06T01:25:56+08:00'],
    ['Wed Nov 06 2019 01:25:56 GMT+0100 (Central European Standard Time)', '2019-11-06T01:25:56+01:00'],
    ['March 10, 1994', '1994-03-10'],
    ['Mar. 10, 1994', '1994-03-10'],
    ['mar 10 1994', '1994-03-10'],
    ['March 10th, 1994 at 9 p.m.', '1994-03-10T21:00'],
    ['10 March 1994', '1994-03-10'],
    ['10th of March, 1994', '1994-03-10'],
    ['6 Nov 2019', '2019-11-06'],
    ['06Nov2019', '2019-11-06'],
    ['2019-Nov-06', '2019-11-06'],
    ['6 Nov 2019 12:05 am', '2019-11-06T00:05'],
    ['06/Nov/2019:01:25:56 +0000', '2019-11-06T01:25:56+00:00'],
    ['6 Nov 2019 13:05 pm', '2019-11-06T13:05'],
    ['November 6, 2019 | 10:30', '2019-11-06T10:30'],
    ['6. November 2019', '2019-11-06'],
    ['Mittwoch, 6. März 2019, 14.30 Uhr', '2019-03-06T14:30'],
    ['Mittwoch, den 6. März 2019 um 14:30 Uhr', '2019-03-06T14:30'],
    ['le 1er août 2019 à 14h30', '2019-08-01T14:30'],
    ['mar. 6 août 2019', '2019-08-06'],
    ['6 de noviembre de 2019', '2019-11-06'],
    ['miércoles, 6 de noviembre de 2019', '2019-11-06'],
    ['1º de março de 2019', '2019-03-01'],
    ['segunda-feira, 6 de maio de 2019', '2019-05-06'],
    ['6 novembre 2019', '2019-11-06'],
    ['lunedì 6 maggio 2019, ore 9:30', '2019-05-06T09:30'],
    ['6 mei 2019', '2019-05-06'],
    ['6 ноября 2019 г.', '2019-11-06'],
    ['среда, 6 мая 2019 года в 10:30', '2019-05-06T10:30'],
    ['2019年11月6日', '2019-11-06'],
    ['２０１９年１１月６日（水）', '2019-11-06'],
    ['2019年11月6日 星期三 下午2:05', '2019-11-06T14:05'],
    ['2019年11月06日 01時25分56秒', '2019-11-06T01:25:56'],
    ['2019년 11월 6일 오전 9:05', '2019-11-06T09:05'],
    ['31/12/2016', '2016-12-31'],
    ['12/31/2016', '2016-12-31'],
    ['31.12.2016 10:00', '2016-12-31T10:00'],
    ['05/05/2019', '2019-05-05'],
  ])('%s is %s', (text, published) => {
    expect(parsePublished(text)).toBe(published);
  });

  it('stays on its own day, however far its offset is from here', () => {
    expect(parsePublished('2019-11-06T23:59:00-11:00')).toBe('2019-11-06T23:59:00-11:00');
    expect(parsePublished('2019-11-06T00:01:00+14:00')).toBe('2019-11-06T00:01:00+14:00');
  });

  it.each([
    '',
    'yesterday',
    '2019',
    '2019-11',
    '06/11/2019',
    '31122016',
    '21010101',
    '17991231',
    '00000000',
    '2019110601',
    '9999999999999',
    '06-11-19',
    '10 Jun 03',
    '31 June 2019',
    '32/12/2016',
    '13/13/2016',
    'Updated 6 November 2019',
    '6 Movember 2019',
    '6 November 2019 13:05 AM',
    '6 November 2019 Berlin time',
    'November 6 2019 2020',
    '6 and 7 November 2019',
    '10:30',
    '民國108年11月6日',
    '06112019',
    '2019-02-29',
    '2019-13-01',
    '2019-1106',
    '2019-11-06T24:00:00',
    '2019-11-06T10:61',
    '2019-11-06T10:00+25:00',
    '2019-11-06, updated 2019-11-07',
    'None',
    'Mon, 30 Nov -0001 00:00:00 +0000',
  ])('"%s" cannot be read without guessing', (text) => {
    expect(parsePublished(text)).toBeNull();
  });

  it('is the same in every language that has a name for its month', () => {
    for (const [name, month] of monthNames) expect([name, parsePublished(`6. ${name} 2019`)]).toEqual([name, `2019-${String(month).padStart(2, '0')}-06`]);
  });

  it('is open where only others can tell the order of day and month', () => {
    expect(readStatedDate('06/11/2019 09:30')).toEqual({ open: { 'day-first': '2019-11-06T09:30', 'month-first': '2019-06-11T09:30' } });
    expect(readStatedDate('31/12/2016')).toEqual({ published: '2016-12-31', proves: 'day-first' });
    expect(readStatedDate('12-31-2016')).toEqual({ published: '2016-12-31', proves: 'month-first' });
  });

  it.each(['2014', '2014-03', '2014/3', '03/2014', 'March 2014', 'março de 2014', '2014年3月'])('"%s" lacks a day', (text) => {
    expect(readStatedDate(text)).toEqual({ unread: 'no day' });
  });

  it.each(['1398/08/15', '2562-11-06', '0108-11-06', '6 November 1441'])('"%s" is counted in another calendar', (text) => {
    expect(readStatedDate(text)).toEqual({ unread: 'another calendar' });
  });

  it('is one that exists or none, whatever the text', () => {
    const pieces = fc.constantFrom('2019', '11', '06', '6', '31', '-', '/', '.', ' ', ', ', 'T', ':', 'Nov', 'mar', 'Wed, ', 'PM', '+0800', 'Z', 'CST', '年', '月', '日', 'de ', '1474344000', '&#9;');
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 40 }), fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(''))), (text) => {
        const published = parsePublished(text);
        expect(published === null || isPublished(published)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same for one that stands there as an article has it and for one with something around it', () => {
    const two = (most: number) => fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(2, '0'));
    const year = fc.oneof(fc.integer({ min: 1590, max: 2110 }), fc.integer({ min: 0, max: 9999 })).map((number) => String(number).padStart(4, '0'));
    const second = fc.oneof(fc.constant(''), two(60).map((seconds) => `:${seconds}`));
    const offset = fc.oneof(fc.constantFrom('', 'Z'), fc.tuple(fc.constantFrom('+', '-'), two(24), two(60)).map(([sign, hours, minutes]) => `${sign}${hours}:${minutes}`));
    const clock = fc.oneof(fc.constant(''), fc.tuple(two(24), two(60), second, offset).map(([hours, minutes, seconds, zone]) => `T${hours}:${minutes}${seconds}${zone}`));
    fc.assert(
      fc.property(year, two(13), two(32), clock, (years, months, days, time) => {
        const text = `${years}-${months}-${days}${time}`;
        expect(readStatedDate(text)).toEqual(readStatedDate(` ${text} `));
      }),
      { numRuns: 3000 },
    );
  });

  it('takes no long time to be found missing', () => {
    for (const text of ['1'.repeat(1e6), ' '.repeat(1e6), `6 ${'de '.repeat(4e5)}`, `${'a-'.repeat(5e5)}1`]) expect(parsePublished(text)).toBeNull();
  });
});
