import { describe, expect, it } from 'vitest';
import { median, tableOf } from './figures.ts';
import { replaceTable } from './record.ts';
import { formatFigure, formatRatio } from './table.ts';

describe('the table of a run', () => {
  it('aligns its columns, and tells how the two stand to each other', () => {
    const table = tableOf([
      { name: 'cold: time', unit: 'seconds', dateline: 5, hugo: 10 },
      { name: 'files of the site', unit: 'count', dateline: 1200, hugo: 52_126 },
      { name: 'scrolling: longest task', unit: 'milliseconds', dateline: 80, hugo: null },
    ]);
    expect(table.split('\n')).toEqual([
      '|                         | Dateline |   Hugo |  ratio |',
      '|-------------------------|---------:|-------:|-------:|',
      '| cold: time              |   5.00 s | 10.0 s |  0.50× |',
      '| files of the site       |    1,200 | 52,126 | 0.023× |',
      '| scrolling: longest task |    80 ms |      – |      – |',
    ]);
  });

  it.each([
    [1540, 'bytes', '1.5 kB'],
    [0, 'bytes', '0'],
    [62_300, 'bytes', '62 kB'],
    [4_230_000_000, 'bytes', '4.23 GB'],
    [31.44, 'seconds', '31.4 s'],
    [548.3, 'milliseconds', '548 ms'],
    [null, 'count', '–'],
  ] as const)('writes %s %s as %s', (figure, unit, words) => {
    expect(formatFigure(figure, unit)).toBe(words);
  });

  it('has no ratio to nothing', () => {
    expect([formatRatio(3, 0), formatRatio(3, null), formatRatio(null, 3)]).toEqual(['–', '–', '–']);
  });

  it('takes the middle of several visits, and passes over those that gave nothing', () => {
    expect(median([30, null, 10, 20])).toBe(20);
    expect(median([null])).toBeNull();
  });
});

describe('the page of the tables', () => {
  const page = '# Numbers\n\n<!-- build 5000 -->\nold\n<!-- /build 5000 -->\n\nend\n';

  it('gets a table between the comments that name it', () => {
    expect(replaceTable(page, 'build 5000', 'new')).toBe('# Numbers\n\n<!-- build 5000 -->\nnew\n<!-- /build 5000 -->\n\nend\n');
  });

  it('is not changed where it has no place for one', () => {
    expect(() => replaceTable(page, 'build 7', 'new')).toThrow('<!-- build 7 -->');
  });
});
