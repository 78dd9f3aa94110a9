import type { Headline } from '#core/article.ts';
import { type FileName, filePath } from '#core/bundle/file-name.ts';
import { idsPlace, mostIdsFiles } from '#core/bundle/locate.ts';
import { compareText } from '#core/compare-rows.ts';
import type { StoredArticle } from '../store/stored-article.ts';
import type { BundleFile } from './bundle-file.ts';
import { contentName } from './content-name.ts';

/** Up to how many headlines stand in a file, as long as there can be more files: some 6 KB compressed, for who opens a link waits for them. */
const headlinesPerFile = 100;

/**
 * The files of ids of an archive, in their order. Each article is in the one its id leads to, as far as it can be told at once; all of that is at hand, so no words
 * are fetched from a store.
 */
export function makeIds(articles: readonly StoredArticle[]): (BundleFile & { readonly name: FileName })[] {
  let number = 1;
  while (number < mostIdsFiles && articles.length > number * headlinesPerFile) number *= 2;
  const files: StoredArticle[][] = Array.from({ length: number }, () => []);
  for (const article of articles) files[idsPlace(number, article.id)]?.push(article);
  return files.map((held) => idsFile(held.sort((a, b) => compareText(a.id, b.id))));
}

/** A file of ids. Its text is made twice rather than kept: those of a million articles would fill the memory. */
function idsFile(articles: readonly StoredArticle[]): BundleFile & { readonly name: FileName } {
  const write = (): string => JSON.stringify({ headlines: articles.map(headlineOf) });
  const text = write();
  const name = contentName(text);
  return { name, path: filePath('ids', name), size: Buffer.byteLength(text), bytes: () => Buffer.from(write()) };
}

function headlineOf({ id, title, source, published, facets }: StoredArticle): Headline {
  return { id, title, source, published, authors: facets?.author ?? [] };
}
