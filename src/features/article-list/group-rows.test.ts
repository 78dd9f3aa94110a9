import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '#core/article.ts';
import { sortNewestFirst } from '#core/compare-rows.ts';
import { anyArticles } from '#core/testing/articles.ts';
import { groupRows } from './group-rows.ts';

describe('the months and days of a list', () => {
  it('hold its rows in their order', () => {
    fc.assert(
      fc.property(anyArticles, (articles) => {
        const rows: readonly Row[] = sortNewestFirst(articles);
        const months = groupRows(rows);
        const days = months.flatMap((month) => month.days);
        expect(days.flatMap((day) => day.rows)).toEqual(rows);
        expect(new Set(days.map(({ day }) => day)).size).toBe(days.length);
        expect(new Set(months.map(({ month }) => month)).size).toBe(months.length);
        for (const { month, days: ofMonth } of months) for (const { day } of ofMonth) expect(day?.slice(0, 7) ?? null).toBe(month);
      }),
    );
  });

  it('stay the same objects where nothing was added to them', () => {
    fc.assert(
      fc.property(anyArticles, fc.nat(), (articles, cut) => {
        const rows: readonly Row[] = sortNewestFirst(articles);
        const before = groupRows(rows.slice(0, cut % (rows.length + 1)));
        const after = groupRows(rows, before);
        for (const [place, month] of before.slice(0, -1).entries()) expect(after[place]).toBe(month);
        const [daysBefore, daysAfter] = [before, after].map((months) => months.flatMap(({ days }) => days));
        for (const [place, day] of (daysBefore ?? []).slice(0, -1).entries()) expect(daysAfter?.[place]).toBe(day);
        expect(after).toEqual(groupRows(rows));
      }),
    );
  });
});
