import type { FacetFile, OriginsFile } from '../bundle/format.ts';
import type { SourceName } from '../article.ts';
import type { ColumnFacet } from '../filter/facets.ts';
import { byArticles } from './by-articles.ts';

/**
 * What facet files tell of every article, by its position among all rows of the archive, newest first. Kept in typed arrays: tens of
 * thousands of articles are gone through at every change of the filter.
 */
export interface Origins {
  /** The place of each article's source in the manifest's list. */
  readonly sources: Uint32Array;
  /** 1 where the capture is suspect. */
  readonly suspect: Uint8Array;
  /** 1 where the article was saved again later. */
  readonly earlier: Uint8Array;
}

/** The values that every article has of a facet. */
export interface Column {
  /** Each value once, those of most articles first, else by name; the empty text stands for articles without one. */
  readonly values: readonly string[];
  /** Where the values of each article begin in `places`; one more at the end. */
  readonly starts: Uint32Array;
  /** Places in `values`. */
  readonly places: Uint32Array;
}

/** The columns that are at hand. */
export interface Columns {
  readonly origins: Origins;
  readonly facets: ReadonlyMap<ColumnFacet, Column>;
}

/** Joins the files of origins, in their order. `sources` are the manifest's. */
export function joinOrigins(files: readonly OriginsFile[], sources: readonly SourceName[]): Origins {
  const articles = files.reduce((sum, { places }) => sum + places.length, 0);
  const known = new Map(sources.map((source, place) => [source, place]));
  const joined = { sources: new Uint32Array(articles), suspect: new Uint8Array(articles), earlier: new Uint8Array(articles) };
  let start = 0;
  for (const file of files) {
    const places = file.values.map((source) => known.get(source) ?? sources.length);
    for (const [at, place] of file.places.entries()) joined.sources[start + at] = places[place] ?? sources.length;
    mark(joined.suspect, start, file.suspect);
    mark(joined.earlier, start, file.earlier);
    start += file.places.length;
  }
  return joined;
}

function mark(marks: Uint8Array, start: number, gaps: readonly number[]): void {
  let at = start;
  for (const gap of gaps) {
    at += gap;
    marks[at] = 1;
  }
}

/** Joins the files of a facet, in their order. A value has one place, whatever its place in each file. */
export function joinFacet(files: readonly FacetFile[]): Column {
  const values = orderValues(files);
  const places = new Map(values.map((value, place) => [value, place]));
  const all = new Uint32Array(files.reduce((sum, file) => sum + file.places.length, 0));
  const starts: number[] = [0];
  let at = 0;
  for (const file of files) {
    const joined = file.values.map((value) => places.get(value) ?? 0);
    for (const place of file.places) {
      all[at] = joined[placeIn(place)] ?? 0;
      at += 1;
      if (place >= 0) starts.push(at);
    }
  }
  return { values, starts: Uint32Array.from(starts), places: all };
}

/** The values of all files in the order that pages show them in: sorted once, here, and never by what a filter leaves of them, so that no value changes its place under the eyes of who chooses. */
function orderValues(files: readonly FacetFile[]): string[] {
  const articles = new Map<string, number>();
  for (const file of files) {
    const counts = new Uint32Array(file.values.length);
    for (const place of file.places) counts[placeIn(place)] = (counts[placeIn(place)] ?? 0) + 1;
    for (const [place, value] of file.values.entries()) articles.set(value, (articles.get(value) ?? 0) + (counts[place] ?? 0));
  }
  return byArticles(articles);
}

/** The value that a number of a file stands for; those below nothing say that another value of the same article follows. */
function placeIn(place: number): number {
  return place < 0 ? -place - 1 : place;
}
