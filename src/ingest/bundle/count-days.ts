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
  const places = placesOf(sources);
  let before = 0;
  return [...days]
    .sort(([a], [b]) => compareText(a, b))
    .map(([day, published]) => {
      const number = dayNumber(day);
      const gap = number - before;
      before = number;
      return [gap, ...countSources(published, places)];
    });
}

/** Undated articles per source in the form of the manifest. */
export function countUndated(rows: readonly Counted[], sources: readonly SourceName[]): Manifest['undated'] {
  return countSources(
    rows.filter((row) => row.published === null),
    placesOf(sources),
  );
}

type Places = ReadonlyMap<SourceName, number>;

function placesOf(sources: readonly SourceName[]): Places {
  return new Map(sources.map((source, place) => [source, place]));
}

/** Looks only at the sources that are there: on most days that is a small part of all. */
function countSources(rows: readonly Counted[], places: Places): number[] {
  const counts = new Map<number, number>();
  for (const { source } of rows) {
    const place = places.get(source);
    if (place !== undefined) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return writePairs([...counts].sort(([a], [b]) => a - b));
}
