import type { FacetFile, FileName, Manifest, OriginsFile } from '#core/bundle/format.ts';
import type { ColumnFacet } from '#core/filter/facets.ts';
import type { StoredArticle } from '../store/stored-article.ts';
import { makeNumbering, writeColumn } from './column.ts';
import { cutIntoFiles, type FileSize } from './cut-into-files.ts';

/** In articles. A file of tags, the heaviest facet, is then some 60 to 120 KB compressed; one of sections a tenth of it. */
const runSize: FileSize = { least: 8 * 1024, most: 16 * 1024 };

/**
 * What articles can be told apart by besides day and source, in the form of the manifest, and the files that tell it of each. Articles come
 * newest first, as in the files of rows. `add` takes the content of a file and gives its name.
 */
export function makeFacets(newestFirst: readonly StoredArticle[], add: (content: OriginsFile | FacetFile) => FileName): Manifest['facets'] {
  const runs = cutIntoFiles(newestFirst.map((article) => ({ article, id: article.id, bytes: 1 })), runSize).map((run) => run.map(({ article }) => article));
  const filesOf = (facet: ColumnFacet): Manifest['facets'][ColumnFacet] => {
    const numbering = makeNumbering();
    const files = runs.map((run) => add(writeColumn(run.map((article) => valuesOf(article, facet)), numbering)));
    return { values: numbering.texts.length, files };
  };
  return {
    earlier: newestFirst.filter(({ isEarlier }) => isEarlier).length,
    origins: runs.map((run) => [add(writeOrigins(run)), run.length]),
    section: filesOf('section'),
    tag: filesOf('tag'),
    author: filesOf('author'),
  };
}

/** What an article has that has no value. */
const noValue = [''];

function valuesOf({ facets }: StoredArticle, facet: ColumnFacet): readonly string[] {
  const values = facets?.[facet] ?? noValue;
  return values.length === 0 ? noValue : values;
}

function writeOrigins(run: readonly StoredArticle[]): OriginsFile {
  return {
    ...writeColumn(run.map(({ source }) => [source]), makeNumbering()),
    suspect: gapsOf(run, ({ suspicion }) => suspicion !== undefined),
    earlier: gapsOf(run, ({ isEarlier }) => isEarlier === true),
  };
}

/** The places of what is so: the first, then the gaps. */
function gapsOf<T>(items: readonly T[], is: (item: T) => boolean): number[] {
  const places = items.flatMap((item, place) => (is(item) ? [place] : []));
  return places.map((place, at) => place - (places[at - 1] ?? 0));
}
