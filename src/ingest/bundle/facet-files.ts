import type { FacetFile, FileName, Manifest, OriginsFile } from '#core/bundle/format.ts';
import { compareText } from '#core/compare-rows.ts';
import type { ColumnFacet } from '#core/filter/facets.ts';
import type { StoredArticle } from '../store/stored-article.ts';
import { cutIntoFiles, type FileSize } from './cut-into-files.ts';

/** In articles. A file of tags, the heaviest facet, is then some 60 to 120 KB compressed; one of sections a tenth of it. */
const runSize: FileSize = { least: 8 * 1024, most: 16 * 1024 };

/**
 * What articles can be told apart by besides day and source, in the form of the manifest, and the files that tell it of each. Articles come
 * newest first, as in the files of rows. `add` takes the content of a file and gives its name.
 */
export function makeFacets(newestFirst: readonly StoredArticle[], add: (content: OriginsFile | FacetFile) => FileName): Manifest['facets'] {
  const runs = cutIntoFiles(newestFirst.map((article) => ({ article, id: article.id, bytes: 1 })), runSize).map((run) => run.map(({ article }) => article));
  const filesOf = (facet: ColumnFacet): Manifest['facets'][ColumnFacet] => ({
    values: new Set(newestFirst.flatMap((article) => valuesOf(article, facet))).size,
    files: runs.map((run) => add(writeFacet(run.map((article) => valuesOf(article, facet))))),
  });
  return {
    earlier: newestFirst.filter(({ isEarlier }) => isEarlier).length,
    origins: runs.map((run) => [add(writeOrigins(run)), run.length]),
    section: filesOf('section'),
    tag: filesOf('tag'),
    author: filesOf('author'),
  };
}

/** The values of an article, each once; the empty text where it has none. */
function valuesOf({ facets }: StoredArticle, facet: ColumnFacet): readonly string[] {
  const values = facets?.[facet] ?? [];
  return values.length === 0 ? [''] : [...new Set(values)];
}

function writeFacet(articles: readonly (readonly string[])[]): FacetFile {
  const values = byFrequency(articles.flat());
  const placeOf = placesIn(values);
  return { values, places: articles.flatMap((own) => own.map((value, at) => (at === own.length - 1 ? placeOf(value) : -placeOf(value) - 1))) };
}

function writeOrigins(run: readonly StoredArticle[]): OriginsFile {
  const values = byFrequency(run.map(({ source }) => source));
  const placeOf = placesIn(values);
  return {
    values,
    places: run.map(({ source }) => placeOf(source)),
    suspect: gapsOf(run, ({ suspicion }) => suspicion !== undefined),
    earlier: gapsOf(run, ({ isEarlier }) => isEarlier === true),
  };
}

/** Each value once, the most frequent first, so that most places are short numbers. */
function byFrequency(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, countA], [b, countB]) => countB - countA || compareText(a, b)).map(([value]) => value);
}

function placesIn(values: readonly string[]): (value: string) => number {
  const places = new Map(values.map((value, place) => [value, place]));
  return (value) => places.get(value) ?? 0;
}

/** The places of what is so: the first, then the gaps. */
function gapsOf<T>(items: readonly T[], is: (item: T) => boolean): number[] {
  const places = items.flatMap((item, place) => (is(item) ? [place] : []));
  return places.map((place, at) => place - (places[at - 1] ?? 0));
}
