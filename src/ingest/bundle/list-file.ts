import type { ArticleId } from '#core/article-id.ts';
import { type FileKind, type FileName, filePath } from '#core/bundle/file-name.ts';
import { formatVersion } from '#core/bundle/format.ts';
import type { ArticleStore } from '../store/article-store.ts';
import { type Pieces, startPieces } from '../store/pieces.ts';
import { articleHead, articleSize, type Extent, placeOf, rowHead, rowSize, type StoredArticle } from '../store/stored-article.ts';
import { type BundleFile, piecedFile } from './bundle-file.ts';
import { contentName } from './content-name.ts';

/** How one kind of file lists articles. */
export interface ListKind {
  readonly kind: FileKind;
  /** The name of the list in the file's JSON object. */
  readonly list: string;
  /** How an article begins in the list, which of its words follow, a digest of those, and how many bytes it has there in all. */
  readonly head: (article: StoredArticle) => string;
  readonly extent: Extent;
  readonly digest: (article: StoredArticle) => string;
  readonly size: (article: StoredArticle) => number;
}

/** An article in a list, and how many bytes it has there. */
export interface Listed {
  readonly article: StoredArticle;
  readonly id: ArticleId;
  readonly bytes: number;
}

/** Articles as they will be listed, in files of a kind. */
export function measure(articles: readonly StoredArticle[], { size }: ListKind): Listed[] {
  return articles.map((article) => ({ article, id: article.id, bytes: size(article) }));
}

export const rowsKind: ListKind = { kind: 'rows', list: 'rows', head: rowHead, extent: 'row', digest: ({ words }) => words.rowDigest, size: rowSize };
export const packKind: ListKind = { kind: 'packs', list: 'articles', head: articleHead, extent: 'article', digest: ({ words }) => words.digest, size: articleSize };

/**
 * A file that lists articles. Its name is that of what it holds, found without putting it together: from the digest of each article's
 * words, and from what stands before them.
 */
export function listFile({ kind, list, extent, head, digest }: ListKind, listed: readonly Listed[], store: ArticleStore): BundleFile & { readonly name: FileName } {
  const parts = [String(formatVersion), list];
  // Of what is listed, only the articles are held until the file is written.
  const articles = listed.map(({ article }) => article);
  for (const article of articles) parts.push(head(article), digest(article));
  // No part has a line end in it.
  const name = contentName(parts.join('\n'));
  const opening = `{"${list}":[`;
  const size = listed.reduce((sum, { bytes }) => sum + bytes + 1, opening.length + 1);
  const pieces = (): Pieces => {
    const making = startPieces();
    for (const [at, article] of articles.entries()) {
      making.addText(`${at === 0 ? opening : '},'}${head(article)},`);
      making.addWords(placeOf(article.words, extent));
    }
    // No file is without an article.
    making.addText('}]}');
    return making.pieces();
  };
  return { name, ...piecedFile(filePath(kind, name), size, pieces, store) };
}
