import type { ArticleId } from '#core/article-id.ts';
import { type FileKind, type FileName, filePath } from '#core/bundle/file-name.ts';
import { formatVersion } from '#core/bundle/format.ts';
import type { ArticleStore } from '../store/article-store.ts';
import { articleHead, articleJson, articleSize, rowHead, rowJson, rowSize, type StoredArticle } from '../store/stored-article.ts';
import type { BundleFile } from './bundle-file.ts';
import { contentName } from './content-name.ts';

/** How one kind of file lists articles. */
export interface ListKind {
  readonly kind: FileKind;
  /** The name of the list in the file's JSON object. */
  readonly list: string;
  /** An article in the list, how many bytes it has there, how it begins, and a digest of the words that follow. */
  readonly write: (article: StoredArticle, store: ArticleStore) => string;
  readonly size: (article: StoredArticle) => number;
  readonly head: (article: StoredArticle) => string;
  readonly digest: (article: StoredArticle) => string;
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

export const rowsKind: ListKind = { kind: 'rows', list: 'rows', write: (article, store) => rowJson(article, { row: store.readRow(article.words) }), size: rowSize, head: rowHead, digest: ({ words }) => words.rowDigest };
export const packKind: ListKind = { kind: 'packs', list: 'articles', write: (article, store) => articleJson(article, store.read(article.words)), size: articleSize, head: articleHead, digest: ({ words }) => words.digest };

/**
 * A file that lists articles. Its name is that of what it holds, found without putting it together: from the digest of each article's
 * words, and from what stands before them.
 */
export function listFile({ kind, list, write, head, digest }: ListKind, listed: readonly Listed[], store: ArticleStore): BundleFile & { readonly name: FileName } {
  const parts: (string | number)[] = [formatVersion, list];
  // Of what is listed, only the articles are held until the file is written.
  const articles = listed.map(({ article }) => article);
  for (const article of articles) parts.push(head(article), digest(article));
  const name = contentName(JSON.stringify(parts));
  const opening = `{"${list}":[`;
  return {
    name,
    path: filePath(kind, name),
    size: listed.reduce((sum, { bytes }) => sum + bytes + 1, opening.length + 1),
    text: () => `${opening}${articles.map((article) => write(article, store)).join(',')}]}`,
  };
}
