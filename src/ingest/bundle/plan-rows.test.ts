import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '#core/article.ts';
import { readCalendar } from '#core/bundle/calendar.ts';
import { checkManifest, checkRows } from '#core/bundle/check.ts';
import { filePath, manifestPath } from '#core/bundle/format.ts';
import { planRows, rowsOfPart } from '#core/bundle/plan-rows.ts';
import { sortNewestFirst } from '#core/compare-rows.ts';
import { changeFilter, everything } from '#core/filter/filter.ts';
import { rowMatcher } from '#core/filter/match-row.ts';
import { parseDatePart } from '#core/date-part.ts';
import { isMonthDay, type MonthDay } from '#core/month-day.ts';
import { anyArticles } from '#core/testing/articles.ts';
import { storeArticles } from '../testing/store-articles.ts';
import { makeBundle } from './make-bundle.ts';

const filters = fc
  .record({
    from: fc.option(fc.constantFrom('2018-12-25', '2019', '2019-01-05')),
    to: fc.option(fc.constantFrom('2018', '2019-01-03', '2019-01')),
    on: fc.option(fc.constantFrom<string>('12-31', '01-02').filter((text): text is MonthDay => isMonthDay(text))),
    undated: fc.constantFrom(false, false, true),
    sources: fc.array(fc.constantFrom('Harbour Times', '河邊日報', '', 'Not in this archive'), { maxLength: 2 }),
    withoutSuspects: fc.boolean(),
    query: fc.constantFrom('', 'ann lee', 'harbour'),
    order: fc.constantFrom('newest' as const, 'oldest' as const),
  })
  .map(({ from, to, ...rest }) => changeFilter(everything, { ...rest, from: from && parseDatePart(from), to: to && parseDatePart(to) }));

describe('the plan of which rows to read', () => {
  it('gives exactly the matching rows in the order of the filter, and touches no file without a matching day', () => {
    fc.assert(
      fc.property(anyArticles, filters, (articles, filter) => {
        const heavy = articles.map((article) => ({ ...article, excerpt: 'x'.repeat(6_000) }));
        const { stored, store } = storeArticles(heavy);
        const files = new Map(makeBundle({ title: '', description: '', language: null }, stored, store).map(({ path, text }) => [path, text()]));
        const manifest = checkManifest(JSON.parse(files.get(manifestPath)!));
        const matches = rowMatcher(filter);
        const read = (name: Parameters<typeof filePath>[1]): readonly Row[] => checkRows(JSON.parse(files.get(filePath('rows', name))!)).rows;
        const parts = planRows(manifest, readCalendar(manifest), filter);

        const found = parts.flatMap((part) => rowsOfPart(read(part.name), part, filter).filter(matches));
        expect(found.map(({ id }) => id)).toEqual(oracle(heavy, filter.order).filter(matches).map(({ id }) => id));

        const withoutQuery = rowMatcher(changeFilter(filter, { query: '' }));
        for (const part of parts) expect(rowsOfPart(read(part.name), part, filter).some(withoutQuery)).toBe(true);
      }),
    );
  });
});

function oracle(rows: readonly Row[], order: 'newest' | 'oldest'): Row[] {
  const sorted = sortNewestFirst(rows);
  const dated = sorted.filter((row) => row.published !== null);
  return [...(order === 'oldest' ? dated.reverse() : dated), ...sorted.filter((row) => row.published === null)];
}
