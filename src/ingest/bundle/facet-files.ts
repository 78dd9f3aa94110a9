import { type FileName, filePath } from '#core/bundle/file-name.ts';
import { formatVersion, type Manifest, type OriginsFile } from '#core/bundle/format.ts';
import type { ColumnFacet } from '#core/filter/facets.ts';
import type { StoredArticle } from '../store/stored-article.ts';
import { type BundleFile, lastByte } from './bundle-file.ts';
import { writeColumn } from './column.ts';
import { contentName } from './content-name.ts';
import { cutIntoFiles, type FileSize } from './cut-into-files.ts';

/** In articles. A file of tags, the heaviest facet, is then some 60 to 120 KB compressed; one of sections a tenth of it. */
const runSize: FileSize = { least: 8 * 1024, most: 16 * 1024 };

/** A file of a facet, and the name by which the manifest knows it. */
type NamedFile = BundleFile & { readonly name: FileName };

/**
 * What articles can be told apart by besides day and source, in the form of the manifest, and the files that tell it of each. Articles come
 * newest first, as in the files of rows. `add` is given each file.
 */
export function makeFacets(newestFirst: readonly StoredArticle[], add: (file: NamedFile) => void): Manifest['facets'] {
  const addNamed = (file: NamedFile): FileName => {
    add(file);
    return file.name;
  };
  const runs = cutIntoFiles(newestFirst.map((article) => ({ article, id: article.id, bytes: 1 })), runSize).map((run) => run.map(({ article }) => article));
  const filesOf = (facet: ColumnFacet): Manifest['facets'][ColumnFacet] => {
    const columns = runs.map((run) => run.map((article) => valuesOf(article, facet)));
    return { values: countValues(columns), files: columns.map((column) => addNamed(facetFile(column))) };
  };
  return {
    earlier: newestFirst.filter(({ isEarlier }) => isEarlier).length,
    origins: runs.map((run) => [addNamed(originsFile(run)), run.length]),
    section: filesOf('section'),
    tag: filesOf('tag'),
    author: filesOf('author'),
  };
}

/**
 * A file whose name is that of what it is made from, found without putting its columns together: that takes longer than naming, and what the last site
 * has already is not put together at all.
 */
function fileMadeFrom(material: readonly unknown[], write: () => object): NamedFile {
  const name = contentName(JSON.stringify([formatVersion, ...material]));
  return { name, path: filePath('facets', name), size: null, bytes: () => Buffer.from(`${JSON.stringify(write())}${lastByte}`) };
}

/** What each of some articles has of a facet. */
type Column = readonly (readonly string[])[];

function facetFile(column: Column): NamedFile {
  return fileMadeFrom(['values', column], () => writeColumn(column));
}

function countValues(columns: readonly Column[]): number {
  const different = new Set<string>();
  for (const column of columns) for (const values of column) for (const value of values) different.add(value);
  return different.size;
}

/** What an article has that has no value. */
const noValue = [''];

function valuesOf({ head }: StoredArticle, facet: ColumnFacet): readonly string[] {
  const values = head.facets[facet] ?? noValue;
  return values.length === 0 ? noValue : values;
}

function originsFile(run: readonly StoredArticle[]): NamedFile {
  const suspect = gapsOf(run, ({ suspicion }) => suspicion !== undefined);
  const earlier = gapsOf(run, ({ isEarlier }) => isEarlier === true);
  const write = (): OriginsFile => ({ ...writeColumn(run.map(({ source }) => [source])), suspect, earlier });
  return fileMadeFrom(['origins', run.map(({ source }) => source), suspect, earlier], write);
}

/** The places of what is so: the first, then the gaps. */
function gapsOf<T>(items: readonly T[], is: (item: T) => boolean): number[] {
  const places = items.flatMap((item, place) => (is(item) ? [place] : []));
  return places.map((place, at) => place - (places[at - 1] ?? 0));
}
