import type { ArticleId } from '#core/article-id.ts';
import type { Published } from '#core/published.ts';
import type { Candidate } from '../../candidate.ts';
import type { Finding } from '../../suspects/examine-capture.ts';
import type { FileResult } from '../file-result.ts';
import type { Numbers } from './text-table.ts';

/** What few articles have. */
export type RareOfArticle = Partial<Pick<Candidate, 'file' | 'sitePath' | 'guessed' | 'unusedFields' | 'numericDate'>> & { readonly finding?: Finding; readonly hasNoText?: true; readonly linksToFiles?: true };

/** What few files gave. */
export type RareOfFile = Pick<FileResult, 'problems' | 'pictures' | 'embedded' | 'files' | 'texts' | 'isPartOfPage'>;

/** What is asked of every file and article each time, a list for each field; lists in slots are told by `slots.ts`. Numbers are those of texts, of what is rare by place. */
export interface Columns {
  readonly file: readonly string[];
  readonly signature: readonly (number | null)[];
  readonly format: readonly number[];
  readonly hosts: readonly Numbers[];
  /** How many of the articles are of each file. */
  readonly articles: readonly number[];
  readonly rareOfFiles: Readonly<Record<number, RareOfFile>>;
  /** Slots. */
  readonly id: string;
  readonly identityDigest: string;
  readonly capture: string;
  readonly rowDigest: string;
  readonly digest: string;
  /** 0 where it is that of the id, as nearly always. */
  readonly address: readonly (ArticleId | null | 0)[];
  readonly line: readonly number[];
  readonly published: readonly (Published | null)[];
  readonly source: readonly number[];
  readonly section: readonly Numbers[];
  readonly tag: readonly Numbers[];
  readonly author: readonly Numbers[];
  readonly part: readonly number[];
  readonly at: readonly number[];
  readonly rowBytes: readonly number[];
  readonly bodyBytes: readonly number[];
  readonly beginningBytes: readonly number[];
  readonly rareOfArticles: Readonly<Record<number, RareOfArticle>>;
}

/** Columns, and the texts whose numbers stand in them: what many articles share, as sources, facets and the parts of the store. */
export type ColumnsWithTexts = Columns & { readonly texts: readonly string[] };

/** What is asked of few files and articles: each is a list of texts that stays bytes until then. */
export const seldomAsked = ['content', 'title', 'key'] as const;

/** The digest of a file's bytes, and the title and the key of an article. */
export type SeldomAsked = (typeof seldomAsked)[number];
