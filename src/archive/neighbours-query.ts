import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Article, Row } from '#core/article.ts';
import type { Calendar } from '#core/bundle/calendar.ts';
import { planRows, type RowsPart, rowsOfPart, type RowTest } from '#core/bundle/plan-rows.ts';
import type { Day } from '#core/day.ts';
import { countMatching, matchingDays } from '#core/filter/count.ts';
import { type Filter, searchOf } from '#core/filter/filter.ts';
import { rowMatcher } from '#core/filter/match-row.ts';
import { dayOf } from '#core/published.ts';
import { packAtHand } from './article-query.ts';
import { fetchNarrowed } from './columns-query.ts';
import type { Neighbours } from './neighbours.ts';
import { neighboursInPack } from './neighbours-in-pack.ts';
import { placesOf } from './places-of.ts';
import { type Archive, rowsQuery } from './queries.ts';
import { whenIdle } from './when-idle.ts';

/**
 * The neighbours of an article inside a filter; null where the filter does not show the article. Mostly they lie in the article's own pack; where
 * rows have to be asked for, that waits until the article is on the page.
 */
export function neighboursQuery(client: QueryClient, archive: Archive, filter: Filter, article: Article) {
  return queryOptions({
    queryKey: ['neighbours', archive.manifest.build, searchOf(filter), article.id],
    queryFn: async () => {
      const pack = packAtHand(client, archive, article);
      const near = pack && neighboursInPack(archive.calendar, filter, article, pack);
      if (near) return near;
      await whenIdle();
      return findNeighbours(client, archive, filter, article);
    },
    staleTime: Infinity,
    structuralSharing: false,
    // The files it is put together from are each asked for again by themselves.
    retry: false,
  });
}

type ReadPart = (part: RowsPart) => Promise<readonly Row[]>;

async function findNeighbours(client: QueryClient, archive: Archive, filter: Filter, row: Row): Promise<Neighbours | null> {
  const isFound = rowMatcher(filter);
  if (!isFound(row)) return null;
  const narrowed = await fetchNarrowed(client, archive, filter);
  const calendar = narrowed?.calendar ?? archive.calendar;
  const matches: RowTest = (one, position) => (!narrowed || narrowed.left[position] === 1) && isFound(one);
  const parts = planRows(archive.manifest, archive.calendar, filter, calendar);
  const read: ReadPart = async (part) => rowsOfPart((await client.fetchQuery(rowsQuery(client, part.name))).rows, part, filter, matches);

  // The calendar counts everything but a query, for which the rows have to be looked at from the first one on.
  const searching = filter.query !== '';
  const places = searching ? { first: 0, end: parts.length } : placesOf(archive, parts, row);
  let before = searching ? 0 : countBefore(calendar, filter, row);
  for (const [place, part] of parts.entries()) {
    if (place < places.first || place >= places.end) continue;
    const rows = await read(part);
    const at = rows.findIndex((one) => one.id === row.id);
    if (at === -1) {
      before += searching ? rows.length : rows.filter((one) => sameDay(one, row)).length;
      continue;
    }
    before += searching ? at : rows.slice(0, at).filter((one) => sameDay(one, row)).length;
    return {
      previous: rows[at - 1] ?? (await nearest(parts.slice(0, place).toReversed(), read, 'last')),
      next: rows[at + 1] ?? (await nearest(parts.slice(place + 1), read, 'first')),
      position: before + 1,
      total: searching ? await countRows(parts, read) : countMatching(calendar, filter),
    };
  }
  return null;
}

/** How many matching articles stand under days before the row's, in the filter's order. */
function countBefore(calendar: Calendar, filter: Filter, row: Row): number {
  const day = row.published && dayOf(row.published);
  const isBefore = (other: Day): boolean => day === null || (filter.order === 'oldest' ? other < day : other > day);
  return matchingDays(calendar, filter).reduce((sum, entry) => (isBefore(entry.day.day) ? sum + entry.articles : sum), 0);
}

async function countRows(parts: readonly RowsPart[], read: ReadPart): Promise<number> {
  const rows = await Promise.all(parts.map(read));
  return rows.reduce((sum, some) => sum + some.length, 0);
}

function sameDay(a: Row, b: Row): boolean {
  return (a.published && dayOf(a.published)) === (b.published && dayOf(b.published));
}

/** The nearest matching row in parts that may hold none. */
async function nearest(parts: readonly RowsPart[], read: ReadPart, end: 'first' | 'last'): Promise<Row | null> {
  for (const part of parts) {
    const rows = await read(part);
    const row = rows.at(end === 'first' ? 0 : -1);
    if (row) return row;
  }
  return null;
}
