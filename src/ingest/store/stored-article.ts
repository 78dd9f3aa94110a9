import type { Article, OtherVersion, Row, SourceName } from '#core/article.ts';
import type { ArticleId } from '#core/article-id.ts';
import type { ColumnFacet } from '#core/filter/facets.ts';
import type { Published } from '#core/published.ts';
import type { Suspicion } from '#core/suspicion.ts';
import { readBeginning } from '../body/read-beginning.ts';
import type { Place } from './article-store.ts';

/**
 * Where the words of an article lie in a store. They are three texts: what its row says, and what only the article itself says, each the
 * inside of a JSON object, and how it begins, so that files of the bundle are put together out of bytes, without being parsed and written again.
 */
export interface StoredWords {
  /** The part of the store, and the byte in it where the row's words begin; a comma and the article's own follow, and then its beginning. */
  readonly part: string;
  readonly at: number;
  readonly rowBytes: number;
  readonly bodyBytes: number;
  /** 0 where no beginning of it can be shown. */
  readonly beginningBytes: number;
  /** Digests of the first text and of all together, of `digestLength` characters: what names the files that hold them. */
  readonly rowDigest: string;
  readonly digest: string;
}

/** How many characters of a digest tell words apart: 96 bits. */
export const digestLength = 16;

/** What an import has at hand of each article while it places it among the others; the words are in the store. */
export interface ArticleHead {
  readonly title: string;
  readonly source: SourceName;
  readonly published: Published | null;
  /** False where the text was not preserved. */
  readonly hasText: boolean;
  /** True where its body links to other files of the folder; see `body/file-links.ts`. */
  readonly linksToFiles: boolean;
  /** What it can be told apart by besides source and date; what it has none of is left out. */
  readonly facets: Facets;
  readonly words: StoredWords;
}

/** An article of an import. */
export interface StoredArticle extends Pick<ArticleHead, 'source' | 'published' | 'words'> {
  readonly id: ArticleId;
  /** What else it says itself. */
  readonly head: Pick<ArticleHead, 'title' | 'hasText' | 'linksToFiles' | 'facets'>;
  readonly suspicion?: Suspicion;
  readonly versions?: readonly OtherVersion[];
  /** True where its original address was saved again later; see `core/versions.ts`. */
  readonly isEarlier?: true;
}

/** The values that an article has of facets. */
export type Facets = Readonly<Partial<Record<ColumnFacet, readonly string[]>>>;

export const noFacets: Facets = {};

/** The values of an article's facets, to be had at hand. */
export function facetsOf({ section, tags, authors }: Pick<Article, 'section' | 'tags' | 'authors'>): Facets {
  return { ...(section !== null && { section: [section] }), ...(tags.length > 0 && { tag: tags }), ...(authors.length > 0 && { author: authors }) };
}

/** The texts of an article, without what only its place among the others decides. */
export interface Words {
  readonly row: string;
  readonly body: string;
  /** The JSON of its beginning; empty where none can be shown. */
  readonly beginning: string;
}

/** What only its place among the others decides of what an article says. */
export type Placed = Pick<StoredArticle, 'id' | 'published' | 'suspicion' | 'versions'>;

/** Takes an article's words apart. */
export function wordsOf(article: Omit<Article, 'id'>): Words {
  const { title, source, authors, excerpt, minutes, language, original, archived, section, tags, body } = article;
  const row = { title, source, authors, excerpt, minutes, ...(language === undefined ? {} : { language }) } satisfies Omit<Row, keyof Placed>;
  const own = { original, archived, section, tags, body } satisfies Omit<Article, keyof Row | keyof Placed>;
  const beginning = readBeginning(article);
  return { row: inside(row), body: inside(own), beginning: beginning === null ? '' : JSON.stringify(beginning) };
}

/** How much is asked for of an article's words: what its row says, all that the article says, or how it begins. */
export type Extent = 'row' | 'article' | 'beginning';

/** How many bytes that is. */
export function extentBytes({ rowBytes, bodyBytes, beginningBytes }: StoredWords, extent: Extent): number {
  return extent === 'row' ? rowBytes : extent === 'article' ? rowBytes + 1 + bodyBytes : beginningBytes;
}

/** Where that lies in the store. */
export function placeOf(words: StoredWords, extent: Extent): Place {
  const start = extent === 'beginning' ? words.at + extentBytes(words, 'article') : words.at;
  return { part: words.part, start, length: extentBytes(words, extent) };
}

/** How many bytes the JSON of an article's row has: what begins it, a comma, the words, and the bracket at the end. */
export function rowSize(article: StoredArticle): number {
  // What begins a row has no letter that takes more than a byte.
  return rowHead(article).length + 2 + extentBytes(article.words, 'row');
}

/** How many bytes the JSON of an article has, likewise. */
export function articleSize(article: StoredArticle): number {
  return rowHead(article).length + Buffer.byteLength(versionsJson(article)) + 2 + extentBytes(article.words, 'article');
}

/** The beginning of a row: what its place among the others decides. */
export function rowHead({ id, published, suspicion }: Placed): string {
  return `{"id":"${id}","published":${published === null ? 'null' : `"${published}"`}${suspicion === undefined ? '' : `,"suspicion":"${suspicion}"`}`;
}

/** The beginning of an article, likewise. */
export function articleHead(article: Placed): string {
  return `${rowHead(article)}${versionsJson(article)}`;
}

function versionsJson({ versions }: Placed): string {
  return versions === undefined ? '' : `,"versions":${JSON.stringify(versions)}`;
}

function inside(object: object): string {
  return JSON.stringify(object).slice(1, -1);
}
