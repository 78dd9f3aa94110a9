import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '#core/article.ts';
import { sortNewestFirst } from '#core/compare-rows.ts';
import { anyArticles } from '#core/testing/articles.ts';
import { groupByDay } from './group-by-day.ts';

describe('the days of a list', () => {
  it('hold its rows in their order', () => {
    fc.assert(
      fc.property(anyArticles, (articles) => {
        const rows: readonly Row[] = sortNewestFirst(articles);
        const days = groupByDay(rows);
        expect(days.flatMap((day) => day.rows)).toEqual(rows);
        expect(new Set(days.map(({ day }) => day)).size).toBe(days.length);
      }),
    );
  });

  it('stay the same objects where nothing was added to them', () => {
    fc.assert(
      fc.property(anyArticles, fc.nat(), (articles, cut) => {
        const rows: readonly Row[] = sortNewestFirst(articles);
        const before = groupByDay(rows.slice(0, cut % (rows.length + 1)));
        const after = groupByDay(rows, before);
        for (const [place, day] of before.slice(0, -1).entries()) expect(after[place]).toBe(day);
        expect(after).toEqual(groupByDay(rows));
      }),
    );
  });
});
