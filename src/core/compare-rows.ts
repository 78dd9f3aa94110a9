import type { ArticleId } from './article-id.ts';
import type { Published } from './published.ts';

/** What the order of articles depends on. */
interface Placed {
  readonly id: ArticleId;
  readonly published: Published | null;
}

/**
 * Articles in the order of an archive, newest first: later days before earlier, within a day later times (on the article's own clock) before
 * earlier and those before articles without a time, then ids, so that the order is total; undated articles last. What is compared is taken
 * out of each article once, and not at each of twenty comparisons.
 */
export function sortNewestFirst<T extends Placed>(articles: readonly T[]): T[] {
  return articles
    .map((article) => ({ article, place: placeOf(article) }))
    .sort((a, b) => compareText(b.place, a.place) || compareText(a.article.id, b.article.id))
    .map(({ article }) => article);
}

/** Day and clock, without the offset: articles are ordered as each states its own time. */
function placeOf({ published }: Placed): string {
  return published === null ? '' : (/^[\d-]{10}(T\d{2}:\d{2}(:\d{2})?)?/.exec(published)?.[0] ?? '');
}

/** Compares by code unit: the same on every machine, unlike a comparison that asks the locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
