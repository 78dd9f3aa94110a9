import type { Article } from '#core/article.ts';
import type { Calendar } from '#core/bundle/calendar.ts';
import { sortNewestFirst } from '#core/compare-rows.ts';
import type { Day } from '#core/day.ts';
import { countMatching, matchingDays } from '#core/filter/count.ts';
import { needsColumns } from '#core/filter/facets.ts';
import type { Filter } from '#core/filter/filter.ts';
import { rowMatcher } from '#core/filter/match-row.ts';
import { dayOf } from '#core/published.ts';
import type { Neighbours } from './neighbours.ts';

/**
 * The neighbours of an article, from its own pack and without asking for rows: the calendar tells which days come before and after, and how many
 * articles each has, so that a day that is in the pack as a whole can be put in order. Null where that does not suffice, and for a query
 * and for facets of which the calendar knows nothing.
 */
export function neighboursInPack(calendar: Calendar, filter: Filter, article: Article, pack: readonly Article[]): Neighbours | null {
  if (filter.query !== '' || needsColumns(filter) || !rowMatcher(filter)(article)) return null;
  const days = daysInOrder(calendar, filter);
  const own = dayOfArticle(article);
  const place = days.findIndex(({ day }) => day === own);
  const wholeDay = (at: number): readonly Article[] | null => {
    const day = days[at];
    return day === undefined ? [] : matchingOfDay(calendar, filter, pack, day.day);
  };
  const [before, same, after] = [wholeDay(place - 1), wholeDay(place), wholeDay(place + 1)];
  if (place < 0 || before === null || same === null || after === null) return null;
  const at = same.findIndex(({ id }) => id === article.id);
  return {
    previous: same[at - 1] ?? before.at(-1) ?? null,
    next: same[at + 1] ?? after[0] ?? null,
    position: days.slice(0, place).reduce((sum, { articles }) => sum + articles, 0) + at + 1,
    total: countMatching(calendar, filter),
  };
}

/** The days with matching articles in the filter's order, the undated as a last one. */
function daysInOrder(calendar: Calendar, filter: Filter): { readonly day: Day | null; readonly articles: number }[] {
  const dated = matchingDays(calendar, filter).map(({ day, articles }) => ({ day: day.day, articles }));
  const undated = countMatching(calendar, filter) - dated.reduce((sum, { articles }) => sum + articles, 0);
  return [...(filter.order === 'oldest' ? dated.reverse() : dated), ...(undated > 0 ? [{ day: null, articles: undated }] : [])];
}

/** The matching articles of a day in the filter's order; null where not all of the day is in the pack. */
function matchingOfDay(calendar: Calendar, filter: Filter, pack: readonly Article[], day: Day | null): readonly Article[] | null {
  const there = pack.filter((article) => dayOfArticle(article) === day);
  const all = day === null ? calendar.undated.articles : (calendar.days.find((entry) => entry.day === day)?.articles ?? 0);
  if (there.length < all) return null;
  const matching = sortNewestFirst(there).filter(rowMatcher(filter));
  return filter.order === 'oldest' && day !== null ? matching.reverse() : matching;
}

function dayOfArticle({ published }: Pick<Article, 'published'>): Day | null {
  return published && dayOf(published);
}
