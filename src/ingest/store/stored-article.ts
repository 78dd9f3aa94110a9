import type { Article, Row, SourceName } from '#core/article.ts';
import type { ArticleId } from '#core/article-id.ts';
import type { Published } from '#core/published.ts';

/**
 * Where the words of an article lie in a store. They are two texts: what its row says, and what only the article itself says, each the
 * inside of a JSON object, so that files of the bundle are put together without being parsed and written again.
 */
export interface StoredWords {
  /** The part of the store, and the byte in it where the row's words begin; the article's own follow. */
  readonly part: string;
  readonly at: number;
  readonly rowBytes: number;
  readonly bodyBytes: number;
  /** Digests of the one text and of both together: what names the files that hold them. */
  readonly rowDigest: string;
  readonly digest: string;
}

/** What an import has at hand of each article while it places it among the others; the words are in the store. */
export interface ArticleHead {
  readonly source: SourceName;
  readonly published: Published | null;
  /** False where the text was not preserved. */
  readonly hasText: boolean;
  readonly words: StoredWords;
}

/** An article of an import. */
export interface StoredArticle extends ArticleHead {
  readonly id: ArticleId;
}

/** The two texts of an article, without what its place in the archive decides: its id and, where only other articles tell it, its date. */
export interface Words {
  readonly row: string;
  readonly body: string;
}

/** Takes an article's words apart. */
export function wordsOf({ title, source, authors, excerpt, minutes, language, original, archived, section, tags, body }: Omit<Article, 'id'>): Words {
  const row = { title, source, authors, excerpt, minutes, ...(language === undefined ? {} : { language }) } satisfies Omit<Row, 'id' | 'published'>;
  const own = { original, archived, section, tags, body } satisfies Omit<Article, keyof Row>;
  return { row: inside(row), body: inside(own) };
}

/** The JSON of an article's row. */
export function rowJson(article: Pick<StoredArticle, 'id' | 'published'>, { row }: Pick<Words, 'row'>): string {
  return `${headJson(article)},${row}}`;
}

/** The JSON of an article. */
export function articleJson(article: Pick<StoredArticle, 'id' | 'published'>, { row, body }: Words): string {
  return `${headJson(article)},${row},${body}}`;
}

/** How many bytes `rowJson` will have. */
export function rowSize(article: StoredArticle): number {
  return headJson(article).length + 2 + article.words.rowBytes;
}

/** How many bytes `articleJson` will have. */
export function articleSize(article: StoredArticle): number {
  return rowSize(article) + 1 + article.words.bodyBytes;
}

/** ASCII only, so its length is its size. */
function headJson({ id, published }: Pick<StoredArticle, 'id' | 'published'>): string {
  return `{"id":"${id}","published":${published === null ? 'null' : `"${published}"`}`;
}

function inside(object: object): string {
  return JSON.stringify(object).slice(1, -1);
}
