import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDay } from '#core/day.ts';
import { dayOfPath } from './path-day.ts';

describe('a path', () => {
  it.each([
    ['2019-11-06-the-river.md', '2019-11-06'],
    ['posts/2019-11-06.md', '2019-11-06'],
    ['20191106-the-river.md', '2019-11-06'],
    ['20191106 The River.md', '2019-11-06'],
    ['20191106.md', '2019-11-06'],
    ['2019/11/06/the-river.md', '2019-11-06'],
    ['/news/2019/11/06/the-river/', '2019-11-06'],
    ['2019/11/06-the-river.md', '2019-11-06'],
    ['2019/11/06.md', '2019-11-06'],
    ['2019-11-06-folder/the-river.md', '2019-11-06'],
    ['2019-11-06/20191107-the-river.md', '2019-11-07'],
    ['2018/01/02/2019/11/06/index.md', '2019-11-06'],
  ])('%s tells the day %s', (path, day) => {
    expect(dayOfPath(path)).toBe(day);
  });

  it.each([
    '',
    'the-river.md',
    '2019-02-30-no-such-day.md',
    '2019-11-061.md',
    '31122016.md',
    '20161301-the-river.md',
    '17011231-the-river.md',
    '21010101-the-river.md',
    '201911061-the-river.md',
    '20191106a.md',
    'river-20191106.md',
    '00000000.md',
    '2019/11/the-river.md',
    '2019/11/6/the-river.md',
    '2019/11/0612.md',
    'x2019/11/06/a.md',
  ])('%s tells none', (path) => {
    expect(dayOfPath(path)).toBeNull();
  });

  it('of any kind tells a day that exists, or none', () => {
    const names = fc.array(fc.oneof(fc.constantFrom('2019', '11', '06', '/', '-', '20191106', '2019-11-06'), fc.string({ maxLength: 4 })), { maxLength: 12 });
    fc.assert(
      fc.property(names, (parts) => {
        const day = dayOfPath(parts.join(''));
        expect(day === null || isDay(day)).toBe(true);
      }),
    );
  });
});
