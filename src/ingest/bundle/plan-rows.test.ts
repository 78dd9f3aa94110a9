import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '#core/article.ts';
import { type Calendar, calendarOf } from '#core/bundle/calendar.ts';
import { planRows, rowsOfPart } from '#core/bundle/plan-rows.ts';
import { sortNewestFirst } from '#core/compare-rows.ts';
import { parseDatePart } from '#core/date-part.ts';
import type { Columns } from '#core/facets/columns.ts';
import { narrow } from '#core/facets/narrow.ts';
import { countMatching, matchingDays } from '#core/filter/count.ts';
import { choiceOf, choosing, columnFacets } from '#core/filter/facets.ts';
import { changeFilter, everything, type Filter } from '#core/filter/filter.ts';
import { rowMatcher } from '#core/filter/match-row.ts';
import { isMonthDay, type MonthDay } from '#core/month-day.ts';
import { anyArticles } from '#core/testing/articles.ts';
import { anyChoices, anyVersionedArticles, isShown } from '#core/testing/facets.ts';
import { openBundle } from '../testing/open-bundle.ts';
import { storeArticles } from '../testing/store-articles.ts';
import { makeBundle } from './make-bundle.ts';

const filters = fc
  .tuple(
    fc.record({
      from: fc.option(fc.constantFrom('2018-12-25', '2019', '2019-01-05'), { freq: 2 }),
      to: fc.option(fc.constantFrom('2018', '2019-01-03', '2019-01'), { freq: 2 }),
      on: fc.option(fc.constantFrom<string>('12-31', '01-02').filter((text): text is MonthDay => isMonthDay(text)), { freq: 1 }),
      undated: fc.constantFrom(false, false, false, true),
      query: fc.constantFrom('', 'ann lee', 'harbour'),
      order: fc.constantFrom('newest' as const, 'oldest' as const),
    }),
    anyChoices,
  )
  .map(([{ from, to, ...rest }, choices]) => changeFilter(everything, { ...rest, ...choices, from: from && parseDatePart(from), to: to && parseDatePart(to) }));

/** Heavy enough that an archive of a few dozen needs several files of rows. */
const heavy = (article: Article): Article => ({ ...article, excerpt: 'x'.repeat(6_000) });

function bundleOf(articles: readonly Article[]) {
  const { stored, store } = storeArticles(articles);
  return openBundle(makeBundle({ title: '', description: '', language: null }, stored, store));
}

/** What a filter leaves, and that counted. */
function narrowCounted(calendar: Calendar, columns: Columns, filter: Filter, found: Uint8Array | null) {
  const { left } = narrow(calendar, columns, filter, found);
  return { left, calendar: calendarOf(calendar, columns.origins, left) };
}

describe('the plan of which rows to read', () => {
  it('gives exactly the matching rows in the order of the filter, and touches no file without a matching day', () => {
    fc.assert(
      fc.property(anyArticles, filters, (articles, any) => {
        const filter = changeFilter(any, { sections: [], tags: [], authors: [], notSections: [], notTags: [], notAuthors: [], withoutEarlier: false });
        const all = articles.map(heavy);
        const { manifest, calendar, rowsIn } = bundleOf(all);
        const parts = planRows(manifest, calendar, filter);

        const found = parts.flatMap((part) => rowsOfPart(rowsIn(part.name), part, filter, rowMatcher(filter)));
        expect(found.map(({ id }) => id)).toEqual(inOrder(all.filter(rowMatcher(filter)), filter.order));

        const withoutQuery = rowMatcher(changeFilter(filter, { query: '' }));
        for (const part of parts) expect(rowsOfPart(rowsIn(part.name), part, filter, withoutQuery)).not.toEqual([]);
      }),
    );
  });

  it('does so with facets as well, by what the facet files tell of each position', () => {
    fc.assert(
      fc.property(anyVersionedArticles, filters, (articles, filter) => {
        const all = articles.map(heavy);
        const { manifest, calendar, rowsIn, columns } = bundleOf(all);
        const narrowed = narrowCounted(calendar, columns, filter, null);
        const withoutQuery = rowMatcher(changeFilter(filter, { query: '' }));
        const parts = planRows(manifest, calendar, filter, narrowed.calendar);

        const found = parts.flatMap((part) => rowsOfPart(rowsIn(part.name), part, filter, (row, position) => narrowed.left[position] === 1 && rowMatcher(filter)(row)));
        expect(found.map(({ id }) => id)).toEqual(inOrder(all.filter((article) => isShown(article, filter)), filter.order));
        for (const part of parts) expect(rowsOfPart(rowsIn(part.name), part, filter, (row, position) => narrowed.left[position] === 1 && withoutQuery(row))).not.toEqual([]);
      }),
    );
  });
});

describe('counting from the facet files', () => {
  it('agrees with matching each article', () => {
    fc.assert(
      fc.property(anyVersionedArticles, filters, (articles, any) => {
        const filter = changeFilter(any, { query: '' });
        const { calendar, columns } = bundleOf(articles);
        const narrowed = narrowCounted(calendar, columns, filter, null);
        const shown = articles.filter((article) => isShown(article, filter));
        expect(countMatching(narrowed.calendar, filter)).toBe(shown.length);
        expect(matchingDays(narrowed.calendar, filter).reduce((sum, day) => sum + day.articles, 0)).toBe(shown.filter(({ published }) => published !== null).length);
      }),
    );
  });

  it('says for each value what choosing it would show in the place of what is chosen of its facet, and which articles have it at all', () => {
    fc.assert(
      fc.property(anyVersionedArticles, filters, (articles, any) => {
        const filter = changeFilter(any, { query: '' });
        const { calendar, columns } = bundleOf(articles);
        const { counts } = narrow(calendar, columns, filter, null);
        for (const facet of columnFacets) {
          for (const [place, value] of columns.facets.get(facet)!.values.entries()) {
            const showing = (excluded: readonly string[]): number => {
              const alone = changeFilter(filter, choosing(facet, { chosen: [value], excluded }));
              return articles.filter((article) => isShown(article, alone)).length;
            };
            const { shown, all } = counts.get(facet)!;
            expect(shown[place], `${facet} ${value}`).toBe(showing(choiceOf(filter, facet).excluded.filter((one) => one !== value)));
            expect(all[place], `${facet} ${value}`).toBe(showing([]));
          }
        }
      }),
    );
  });

  it('follows a query, given what it finds', () => {
    fc.assert(
      fc.property(anyVersionedArticles, filters, (articles, filter) => {
        const { calendar, columns, rows } = bundleOf(articles);
        const words = rowMatcher(changeFilter(everything, { query: filter.query }));
        const narrowed = narrowCounted(calendar, columns, filter, Uint8Array.from(rows, (row) => Number(words(row))));
        expect(countMatching(narrowed.calendar, filter)).toBe(articles.filter((article) => isShown(article, filter)).length);
      }),
    );
  });
});

function inOrder(articles: readonly Article[], order: 'newest' | 'oldest'): string[] {
  const sorted = sortNewestFirst(articles);
  const dated = sorted.filter((row) => row.published !== null);
  return [...(order === 'oldest' ? dated.reverse() : dated), ...sorted.filter((row) => row.published === null)].map(({ id }) => id);
}
