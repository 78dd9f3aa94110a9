import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnRows, countNames, listRows, reportWidth, wrapWords } from './tables.ts';

describe('a table', () => {
  it('has its numbers in a column, the greatest first', () => {
    expect(listRows(countNames([...Array<string>(1200).fill('Harbour Times'), 'Ferry Times']), 12, 'sources')).toEqual(['  1,200  Harbour Times', '      1  Ferry Times']);
  });

  it('counts the rows together for which there is no room', () => {
    const rows = countNames(['a', 'a', 'a', 'b', 'b', 'c', 'd', 'e']);
    expect(listRows(rows, 2, 'sources')).toEqual(['  3  a', '  2  b', '  3  in 3 more sources']);
    expect(listRows(rows.slice(0, 3), 2, 'sources')).toEqual(['  3  a', '  2  b', '  1  c']);
  });

  it('of years is read downwards in columns that fit the width', () => {
    const rows = Array.from({ length: 30 }, (_, index) => ({ name: String(1990 + index), count: 999 + index }));
    const lines = columnRows(rows);
    expect(lines[0]).toBe('  1990    999    1996  1,005    2002  1,011    2008  1,017    2014  1,023');
    expect(lines).toHaveLength(6);
  });

  it('of years has each of them once, whatever their number', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3_000_000), { minLength: 1, maxLength: 60 }), (counts) => {
        const lines = columnRows(counts.map((count, index) => ({ name: String(1950 + index), count })));
        const found = lines.flatMap((line) => line.trim().split(/ {4}(?=\d{4} )/)).map((cell) => Number(cell.slice(0, 4)));
        expect(found.sort((a, b) => a - b)).toEqual(counts.map((_, index) => 1950 + index));
        expect(lines.every((line) => line.length <= reportWidth)).toBe(true);
      }),
    );
  });
});

describe('wrapped words', () => {
  it('are the same words, in lines of the width', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,30}$/), { minLength: 1 }), (words) => {
        const lines = wrapWords('   → ', words.join(' '));
        expect(lines.map((line) => line.slice(5)).join(' ')).toBe(words.join(' '));
        expect(lines.every((line) => line.length <= reportWidth)).toBe(true);
      }),
    );
  });
});
