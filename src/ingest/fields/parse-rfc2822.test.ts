import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPublished } from '#core/published.ts';
import { parseRfc2822 } from './parse-rfc2822.ts';

describe('a date as mail and RSS write it', () => {
  it.each([
    ['Tue, 10 Jun 2003 04:00:00 GMT', '2003-06-10T04:00:00Z'],
    ['Tue, 10 Jun 2003 04:00:00 +0000', '2003-06-10T04:00:00+00:00'],
    ['Tue, 10 Jun 2003 04:00:00 -0000', '2003-06-10T04:00:00Z'],
    ['Tue, 10 Jun 2003 04:00:00 +0530', '2003-06-10T04:00:00+05:30'],
    ['Tue, 10 Jun 2003 04:00:00 +05:30', '2003-06-10T04:00:00+05:30'],
    ['Tue, 10 Jun 2003 23:30:00 -0800', '2003-06-10T23:30:00-08:00'],
    ['Tue, 10 Jun 2003 04:00:00 GMT+0200', '2003-06-10T04:00:00+02:00'],
    ['Tue, 10 Jun 2003 04:00:00 UT', '2003-06-10T04:00:00Z'],
    ['Tue, 10 Jun 2003 04:00:00 Z', '2003-06-10T04:00:00Z'],
    ['Tue, 10 Jun 2003 04:00:00 EST', '2003-06-10T04:00:00-05:00'],
    ['Tue, 10 Jun 2003 04:00:00 EDT', '2003-06-10T04:00:00-04:00'],
    ['Tue, 10 Jun 2003 04:00:00 CST', '2003-06-10T04:00:00-06:00'],
    ['Tue, 10 Jun 2003 04:00:00 CDT', '2003-06-10T04:00:00-05:00'],
    ['Tue, 10 Jun 2003 04:00:00 MST', '2003-06-10T04:00:00-07:00'],
    ['Tue, 10 Jun 2003 04:00:00 MDT', '2003-06-10T04:00:00-06:00'],
    ['Tue, 10 Jun 2003 04:00:00 PST', '2003-06-10T04:00:00-08:00'],
    ['Tue, 10 Jun 2003 04:00:00 pdt', '2003-06-10T04:00:00-07:00'],
    // Letters of the military, and names that mean one zone here and another there.
    ['Tue, 10 Jun 2003 04:00:00 A', '2003-06-10T04:00:00'],
    ['Tue, 10 Jun 2003 04:00:00 CET', '2003-06-10T04:00:00'],
    ['Tue, 10 Jun 2003 04:00:00', '2003-06-10T04:00:00'],
    ['Tue, 10 Jun 2003 04:00 GMT', '2003-06-10T04:00Z'],
    ['Tue, 10 Jun 2003 4:00 GMT', '2003-06-10T04:00Z'],
    ['10 Jun 2003 04:00:00 GMT', '2003-06-10T04:00:00Z'],
    ['Tuesday, 10 June 2003 04:00:00 GMT', '2003-06-10T04:00:00Z'],
    ['Tue, 1 Jul 2003 04:00:00 GMT', '2003-07-01T04:00:00Z'],
    ['10 Jun 2003', '2003-06-10'],
    ['Tue, 10 Jun 03 04:00:00 GMT', '2003-06-10T04:00:00Z'],
    ['10 Jun 49', '2049-06-10'],
    ['10 Jun 50', '1950-06-10'],
    ['Tuesday, 10-Jun-03 04:00:00 GMT', '2003-06-10T04:00:00Z'],
    ['10 Jun 103', '2003-06-10'],
    ['Tue, 10 Jun 2003 04:00:00 -0700 (PDT)', '2003-06-10T04:00:00-07:00'],
    ['  Tue,\n  10 Jun 2003\t04:00:00 GMT ', '2003-06-10T04:00:00Z'],
    ['Thu, 29 Feb 2024 04:00:00 GMT', '2024-02-29T04:00:00Z'],
  ])('%s is %s', (text, published) => {
    expect(parseRfc2822(text)).toBe(published);
  });

  it.each([
    '',
    '2003-06-10',
    'yesterday',
    'Jun 10 2003',
    'Tue, 10 Juin 2003 25:00:00 GMT',
    'Sat, 29 Feb 2003 04:00:00 GMT',
    '32 Jun 2003',
    '10 Foo 2003',
    'Mon, 30 Nov -0001 00:00:00 +0000',
    'Tue, 10 Jun 2003 04:61:00 GMT',
    '26-FEB-1987 15:01:01.79',
  ])('"%s" is none', (text) => {
    expect(parseRfc2822(text)).toBeNull();
  });

  it('is found in no text that states none that exists', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom('Tue, ', '10 ', 'Jun ', '2003 ', '99', '04:00', ':00', ' GMT', ' -0700', '(', ')'), fc.string({ maxLength: 4 })), { maxLength: 12 }), (parts) => {
        const published = parseRfc2822(parts.join(''));
        expect(published === null || isPublished(published)).toBe(true);
      }),
    );
  });
});
