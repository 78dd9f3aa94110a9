import type { Headline } from '#core/article.ts';
import { type FileName, filePath } from '#core/bundle/file-name.ts';
import { formatVersion } from '#core/bundle/format.ts';
import { idsPlace, mostIdsFiles } from '#core/bundle/locate.ts';
import { compareText } from '#core/compare-rows.ts';
import type { ArticleStore } from '../store/article-store.ts';
import { type Pieces, startPieces } from '../store/pieces.ts';
import { placeOf, rowHead, type StoredArticle } from '../store/stored-article.ts';
import { type BundleFile, lastByte, piecedFile } from './bundle-file.ts';
import { contentName } from './content-name.ts';

/** Up to how many headlines stand in a file, as long as there can be more files: some 8 KB compressed, for who opens a link waits for them. */
const headlinesPerFile = 50;

/** Where files hold more headlines than this, because there can be no more files, they hold no beginnings: those of all others would keep each from being seen soon. */
const mostWithBeginnings = 100;

/** The files of ids of an archive, in their order. Each article is in the one its id leads to, as far as it can be told at once. */
export function makeIds(articles: readonly StoredArticle[], store: ArticleStore): (BundleFile & { readonly name: FileName })[] {
  let number = 1;
  while (number < mostIdsFiles && articles.length > number * headlinesPerFile) number *= 2;
  const files: StoredArticle[][] = Array.from({ length: number }, () => []);
  for (const article of articles) files[idsPlace(number, article.id)]?.push(article);
  // By the mean and not by each file, which would have them today and lose them tomorrow.
  const hasBeginnings = articles.length <= number * mostWithBeginnings;
  return files.map((held) => idsFile(held.sort((a, b) => compareText(a.id, b.id)), hasBeginnings, store));
}

/** A file of ids. Its name is found without reading how its articles begin, which is read when it is written. */
function idsFile(articles: readonly StoredArticle[], hasBeginnings: boolean, store: ArticleStore): BundleFile & { readonly name: FileName } {
  const begins = (article: StoredArticle): boolean => hasBeginnings && isAlone(article) && article.words.beginningBytes > 0;
  const parts = [String(formatVersion), 'headlines'];
  // The words of the row tell what a headline says besides; what it says itself is put together where it is written.
  for (const article of articles) parts.push(rowHead(article), article.words.rowDigest, begins(article) ? article.words.digest : article.head.hasText ? '' : 'no text');
  // No part has a line end in it.
  const name = contentName(parts.join('\n'));
  const pieces = (): Pieces => {
    const making = startPieces();
    making.addText('{"headlines":[');
    for (const [at, article] of articles.entries()) {
      const headline = `${at === 0 ? '' : ','}${headlineJson(article)}`;
      if (begins(article)) {
        making.addText(`${headline.slice(0, -1)},"beginning":`);
        making.addWords(placeOf(article.words, 'beginning'));
        making.addText('}');
      } else making.addText(headline);
    }
    making.addText(`]}${lastByte}`);
    return making.pieces();
  };
  return { name, ...piecedFile(filePath('ids', name), null, pieces, store) };
}

/** True where nothing stands above the text that only its place among the others decides. */
function isAlone({ suspicion, versions }: StoredArticle): boolean {
  return suspicion === undefined && versions === undefined;
}

function headlineJson({ id, source, published, head }: StoredArticle): string {
  const headline: Headline = { id, title: head.title, source, published, authors: head.facets.author ?? [], ...(!head.hasText && { minutes: 0 }) };
  return JSON.stringify(headline);
}
