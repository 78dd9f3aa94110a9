import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '#core/article.ts';
import { compareText, sortNewestFirst } from '#core/compare-rows.ts';
import { parseDatePart } from '#core/date-part.ts';
import { changeFilter, everything } from '#core/filter/filter.ts';
import { rowMatcher } from '#core/filter/match-row.ts';
import { dayOf } from '#core/published.ts';
import { anyArticles } from '#core/testing/articles.ts';
import { calendarOfRows } from '#core/testing/calendars.ts';
import { neighboursInPack } from './neighbours-in-pack.ts';

const filters = fc
  .record({
    from: fc.option(fc.constantFrom('2018-12-25', '2019')),
    sources: fc.array(fc.constantFrom('Harbour Times', '河邊日報', ''), { maxLength: 2 }),
    undated: fc.boolean(),
    withoutSuspects: fc.boolean(),
    order: fc.constantFrom('newest' as const, 'oldest' as const),
  })
  .map(({ from, ...rest }) => changeFilter(everything, { ...rest, from: from && parseDatePart(from) }));

describe('the neighbours of an article', () => {
  it('are the same from its pack as from all rows, where the pack suffices', () => {
    fc.assert(
      fc.property(anyArticles, filters, fc.nat(), fc.nat(), fc.nat(), (articles, filter, from, length, which) => {
        const packed = [...articles].sort((a, b) => compareText(dayKey(b), dayKey(a)) || compareText(a.id, b.id));
        const start = from % (packed.length + 1);
        const pack = packed.slice(start, start + (length % (packed.length + 1)) + 1);
        const article = pack[which % Math.max(1, pack.length)];
        if (!article) return;
        const found = neighboursInPack(calendarOfRows(articles), filter, article, pack);
        const isEnough = found !== null || pack.length === articles.length;
        expect(isEnough ? found && named(found) : null).toEqual(isEnough ? oracle(articles, filter, article) : null);
      }),
    );
  });

  it('of a query are not told from a pack', () => {
    const [article] = fc.sample(anyArticles, { seed: 1, numRuns: 50 }).find((some) => some.length > 0) ?? [];
    expect(article && neighboursInPack(calendarOfRows([article]), changeFilter(everything, { query: article.title }), article, [article])).toBeNull();
  });
});

function dayKey({ published }: Pick<Article, 'published'>): string {
  return published === null ? '' : dayOf(published);
}

function named({ previous, next, position, total }: NonNullable<ReturnType<typeof neighboursInPack>>) {
  return { previous: previous?.id ?? null, next: next?.id ?? null, position, total };
}

function oracle(articles: readonly Article[], filter: Parameters<typeof rowMatcher>[0], article: Article) {
  const sorted = sortNewestFirst(articles).filter(rowMatcher(filter));
  const dated = sorted.filter(({ published }) => published !== null);
  const order = [...(filter.order === 'oldest' ? dated.reverse() : dated), ...sorted.filter(({ published }) => published === null)].map(({ id }) => id);
  const at = order.indexOf(article.id);
  return at < 0 ? null : { previous: order[at - 1] ?? null, next: order[at + 1] ?? null, position: at + 1, total: order.length };
}
