import type { FacetFile, OriginsFile } from '../bundle/format.ts';
import type { SourceName } from '../article.ts';
import type { ColumnFacet } from '../filter/facets.ts';

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
  /** Each value once, sorted; the empty text stands for articles without one. */
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
  // Sorted here once, so that who lists them by their counts at every change of the filter need not compare texts.
  const values = [...new Set(files.flatMap((file) => file.values))].sort();
  const places = new Map(values.map((value, place) => [value, place]));
  const all = new Uint32Array(files.reduce((sum, file) => sum + file.places.length, 0));
  const starts: number[] = [0];
  let at = 0;
  for (const file of files) {
    const joined = file.values.map((value) => places.get(value) ?? 0);
    for (const place of file.places) {
      all[at] = joined[place < 0 ? -place - 1 : place] ?? 0;
      at += 1;
      if (place >= 0) starts.push(at);
    }
  }
  return { values, starts: Uint32Array.from(starts), places: all };
}
