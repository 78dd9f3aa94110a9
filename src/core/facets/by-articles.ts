/** Values in the order in which they are shown: those of most articles first, and by their names where they have as many. */
export function byArticles(articles: ReadonlyMap<string, number>): string[] {
  return [...articles].sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1)).map(([value]) => value);
}
