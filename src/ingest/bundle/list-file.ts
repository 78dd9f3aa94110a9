import { type FileKind, type FileName, filePath, formatVersion } from '#core/bundle/format.ts';
import type { ArticleStore } from '../store/article-store.ts';
import { articleJson, articleSize, rowJson, rowSize, type StoredArticle, type Words } from '../store/stored-article.ts';
import type { BundleFile } from './bundle-file.ts';
import { contentName } from './content-name.ts';

/** How one kind of file lists articles. */
export interface ListKind {
  readonly kind: FileKind;
  /** The name of the list in the file's JSON object. */
  readonly list: string;
  /** An article in the list, how many bytes it has there, and a digest of its words there. */
  readonly write: (article: StoredArticle, words: Words) => string;
  readonly size: (article: StoredArticle) => number;
  readonly digest: (article: StoredArticle) => string;
}

export const rowsKind: ListKind = { kind: 'rows', list: 'rows', write: rowJson, size: rowSize, digest: ({ words }) => words.rowDigest };
export const packKind: ListKind = { kind: 'packs', list: 'articles', write: articleJson, size: articleSize, digest: ({ words }) => words.digest };

/**
 * A file that lists articles. Its name is that of what it holds, found without putting it together: from the digest of each article's
 * words, and from what stands before them.
 */
export function listFile({ kind, list, write, size, digest }: ListKind, articles: readonly StoredArticle[], store: ArticleStore): BundleFile & { readonly name: FileName } {
  const name = contentName(JSON.stringify([formatVersion, list, ...articles.map((article) => [article.id, article.published, digest(article)])]));
  const head = `{"${list}":[`;
  return {
    name,
    path: filePath(kind, name),
    size: articles.reduce((sum, article) => sum + size(article) + 1, head.length + 1),
    text: () => `${head}${articles.map((article) => write(article, store.read(article.words))).join(',')}]}`,
  };
}
