import { type FileKind, type FileName, filePath, formatVersion } from '#core/bundle/format.ts';
import type { ArticleStore } from '../store/article-store.ts';
import { articleHead, articleJson, articleSize, rowHead, rowJson, rowSize, type StoredArticle, type Words } from '../store/stored-article.ts';
import type { BundleFile } from './bundle-file.ts';
import { contentName } from './content-name.ts';

/** How one kind of file lists articles. */
export interface ListKind {
  readonly kind: FileKind;
  /** The name of the list in the file's JSON object. */
  readonly list: string;
  /** An article in the list, how many bytes it has there, how it begins, and a digest of the words that follow. */
  readonly write: (article: StoredArticle, words: Words) => string;
  readonly size: (article: StoredArticle) => number;
  readonly head: (article: StoredArticle) => string;
  readonly digest: (article: StoredArticle) => string;
}

export const rowsKind: ListKind = { kind: 'rows', list: 'rows', write: rowJson, size: rowSize, head: rowHead, digest: ({ words }) => words.rowDigest };
export const packKind: ListKind = { kind: 'packs', list: 'articles', write: articleJson, size: articleSize, head: articleHead, digest: ({ words }) => words.digest };

/**
 * A file that lists articles. Its name is that of what it holds, found without putting it together: from the digest of each article's
 * words, and from what stands before them.
 */
export function listFile({ kind, list, write, size, head, digest }: ListKind, articles: readonly StoredArticle[], store: ArticleStore): BundleFile & { readonly name: FileName } {
  const name = contentName(JSON.stringify([formatVersion, list, ...articles.flatMap((article) => [head(article), digest(article)])]));
  const opening = `{"${list}":[`;
  return {
    name,
    path: filePath(kind, name),
    size: articles.reduce((sum, article) => sum + size(article) + 1, opening.length + 1),
    text: () => `${opening}${articles.map((article) => write(article, store.read(article.words))).join(',')}]}`,
  };
}
