import type { Row, SourceName } from '#core/article.ts';
import type { Manifest } from '#core/bundle/format.ts';
import { writePairs } from '#core/bundle/pairs.ts';
import { compareText } from '#core/compare-rows.ts';
import { type Day, dayNumber } from '#core/day.ts';
import { dayOf } from '#core/published.ts';

/** What counting asks of an article. */
type Counted = Pick<Row, 'published' | 'source'>;

/** The sources of articles, those with the most first: their places are then small numbers, and mostly next to each other. */
export function listSources(articles: readonly Counted[]): SourceName[] {
  const counts = new Map<SourceName, number>();
  for (const { source } of articles) counts.set(source, (counts.get(source) ?? 0) + 1);
  return [...counts].sort(([a, countA], [b, countB]) => countB - countA || compareText(a, b)).map(([source]) => source);
}

/** Articles per day and source in the form of the manifest. */
export function countDays(rows: readonly Counted[], sources: readonly SourceName[]): Manifest['days'] {
  const days = new Map<Day, Counted[]>();
  for (const row of rows) {
    if (row.published === null) continue;
    const day = dayOf(row.published);
    const there = days.get(day);
    if (there) there.push(row);
    else days.set(day, [row]);
  }
  let before = 0;
  return [...days]
    .sort(([a], [b]) => compareText(a, b))
    .map(([day, published]) => {
      const number = dayNumber(day);
      const gap = number - before;
      before = number;
      return [gap, ...countSources(published, sources)];
    });
}

/** Undated articles per source in the form of the manifest. */
export function countUndated(rows: readonly Counted[], sources: readonly SourceName[]): Manifest['undated'] {
  return countSources(
    rows.filter((row) => row.published === null),
    sources,
  );
}

function countSources(rows: readonly Counted[], sources: readonly SourceName[]): number[] {
  const counts = new Map<SourceName, number>();
  for (const row of rows) counts.set(row.source, (counts.get(row.source) ?? 0) + 1);
  return writePairs(
    sources.flatMap((source, place) => {
      const count = counts.get(source);
      return count === undefined ? [] : [[place, count] as const];
    }),
  );
}
