import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '../article.ts';
import { recount } from '../bundle/calendar.ts';
import { dayFromNumber } from '../day.ts';
import { isDatePart } from '../date-part.ts';
import { monthDayOf } from '../month-day.ts';
import { dayOf } from '../published.ts';
import { anyArticles } from '../testing/articles.ts';
import { calendarOfRows } from '../testing/calendars.ts';
import { countBySource, countMatching, countSuspects, countUndatedLeftOut, matchingDays } from './count.ts';
import { anyDay, asksForDays, changeFilter, everything } from './filter.ts';
import { rowMatcher } from './match-row.ts';

const parts = fc
  .tuple(fc.integer({ min: 17_885, max: 17_915 }), fc.constantFrom(4, 7, 10))
  .map(([number, length]) => dayFromNumber(number).slice(0, length))
  .filter(isDatePart);
const filters = fc
  .record({
    from: fc.option(parts),
    to: fc.option(parts),
    on: fc.option(fc.integer({ min: 17_885, max: 17_915 }).map((number) => monthDayOf(dayFromNumber(number)))),
    undated: fc.constantFrom(false, false, true),
    sources: fc.array(fc.constantFrom('Harbour Times', '河邊日報', '', 'Not in this archive'), { maxLength: 2 }),
    notSources: fc.array(fc.constantFrom('Riverside Post', '河邊日報', '', 'Not in this archive'), { maxLength: 1 }),
    withoutSuspects: fc.boolean(),
  })
  .map((change) => changeFilter(everything, change));

describe('counting from the calendar', () => {
  it('agrees with matching each row', () => {
    fc.assert(
      fc.property(anyArticles, filters, (rows, filter) => {
        expect(countMatching(calendarOfRows(rows), filter)).toBe(rows.filter(rowMatcher(filter)).length);
      }),
    );
  });

  it('is about the articles of the days asked for, or about the undated', () => {
    fc.assert(
      fc.property(anyArticles, filters, (rows, { from, to, on, undated }) => {
        const filter = changeFilter(everything, { from, to, on, undated });
        const isWanted = ({ published }: Row): boolean => {
          if (published === null) return !from && !to && !on;
          const day: string = dayOf(published);
          return !undated && (!from || day >= from) && (!to || day.slice(0, to.length) <= to) && (!on || day.slice(5) === on);
        };
        expect(countMatching(calendarOfRows(rows), filter)).toBe(rows.filter(isWanted).length);
      }),
    );
  });

  it('says for each source what choosing it alone would show', () => {
    fc.assert(
      fc.property(anyArticles, filters, (rows, filter) => {
        for (const [source, count] of countBySource(calendarOfRows(rows), filter)) {
          expect(count).toBe(rows.filter(rowMatcher(changeFilter(filter, { sources: [source], notSources: [] }))).length);
        }
      }),
    );
  });

  it('says how many undated articles are left out for the days asked for', () => {
    fc.assert(
      fc.property(anyArticles, filters, (rows, filter) => {
        const withoutRange = rows.filter(rowMatcher(changeFilter(filter, anyDay)));
        const leftOut = asksForDays(filter) ? withoutRange.filter((row) => row.published === null).length : 0;
        expect(countUndatedLeftOut(calendarOfRows(rows), filter)).toBe(leftOut);
      }),
    );
  });

  it('agrees with matching each row of a query, once the calendar is counted again for what it finds', () => {
    fc.assert(
      fc.property(anyArticles, filters, fc.constantFrom('ann', 'ann lee', 'times', '河邊', 'a', 'nowhere'), (rows, filter, query) => {
        const all = calendarOfRows(rows);
        const found = recount(all, rows.filter(rowMatcher(changeFilter(everything, { query }))));
        const asked = changeFilter(filter, { query });
        expect(countMatching(found, asked)).toBe(rows.filter(rowMatcher(asked)).length);
        expect(matchingDays(found, asked).map(({ day }) => [day.day, day.newer])).toEqual(
          matchingDays(calendarOfRows(rows.filter(rowMatcher(changeFilter(everything, { query })))), asked).map(({ day }) => [day.day, day.newer]),
        );
        expect(found.days.map(({ day }) => day)).toEqual(all.days.map(({ day }) => day));
      }),
    );
  });

  it('says how many captures are suspect', () => {
    fc.assert(
      fc.property(anyArticles, (rows) => {
        expect(countSuspects(calendarOfRows(rows))).toBe(rows.filter((row) => row.suspicion !== undefined).length);
      }),
    );
  });

  it('names the days that have matching articles', () => {
    fc.assert(
      fc.property(anyArticles, filters, (rows, filter) => {
        const matching = rows.filter(rowMatcher(filter)).filter((row) => row.published !== null);
        const days = matchingDays(calendarOfRows(rows), filter);
        expect(days.map(({ day }) => day.day)).toEqual([...new Set(matching.map((row) => dayOf(row.published!)))].sort().toReversed());
        expect(days.reduce((sum, { articles }) => sum + articles, 0)).toBe(matching.length);
      }),
    );
  });
});
