import { describe, expect, it } from 'vitest';
import { dayOf, isPublished, type Published, timeOf } from './published.ts';

function published(text: string): Published {
  if (!isPublished(text)) throw new Error(`${text} should be a published date`);
  return text;
}

describe('a published date', () => {
  it.each(['2019-11-06', '2019-11-06T01:25', '2019-11-06T01:25:56', '2019-11-06T01:25:56Z', '2019-11-06T01:25:56+08:00', '2019-11-06T23:59-05:30'])(
    '%s is one',
    (text) => {
      expect(isPublished(text)).toBe(true);
    },
  );

  it.each(['', '2019-11', '2019-02-30', '2019-11-06 01:25', '2019-11-06T24:00', '2019-11-06T01:25:60', '2019-11-06T01:25+24:00', '2019-11-06T', '2019-11-06Z'])(
    '"%s" is not',
    (text) => {
      expect(isPublished(text)).toBe(false);
    },
  );

  it('keeps the day that the article states, whatever its offset', () => {
    expect(dayOf(published('2019-11-06T00:10:00+14:00'))).toBe('2019-11-06');
    expect(dayOf(published('2019-11-06T23:50:00-11:00'))).toBe('2019-11-06');
  });

  it.each([
    ['2019-11-06', null],
    ['2019-11-06T01:25', { clock: '01:25', offset: '' }],
    ['2019-11-06T01:25:56+00:00', { clock: '01:25', offset: 'UTC' }],
    ['2019-11-06T01:25Z', { clock: '01:25', offset: 'UTC' }],
    ['2019-11-06T09:25:56+08:00', { clock: '09:25', offset: '+08:00' }],
    ['2019-11-06T09:25-05:00', { clock: '09:25', offset: '-05:00' }],
  ])('%s has the time %o', (text, time) => {
    expect(timeOf(published(text))).toEqual(time);
  });
});
