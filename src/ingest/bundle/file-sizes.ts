import type { FileSize } from './cut-into-files.ts';

/** The bounds of the files that list an archive's articles. */
export interface FileSizes {
  readonly rows: FileSize;
  readonly packs: FileSize;
}

/** About 250 rows with an excerpt, some 25 KB compressed; and some 20 to 40 articles, 40 to 70 KB compressed. */
const usual: FileSizes = { rows: { least: 48 * 1024, most: 96 * 1024 }, packs: { least: 96 * 1024, most: 192 * 1024 } };

/** The manifest names each file. With more articles than this, fewer and larger ones keep it within 300 KB compressed up to a million. */
const manyArticles = 250_000;

/** The sizes for an archive of so many articles. One that grows beyond the many is cut anew, once. */
export function fileSizes(articles: number): FileSizes {
  return articles <= manyArticles ? usual : { rows: times(usual.rows, 2), packs: times(usual.packs, 1.5) };
}

function times({ least, most }: FileSize, factor: number): FileSize {
  return { least: least * factor, most: most * factor };
}
