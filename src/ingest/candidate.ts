import type { Article } from '#core/article.ts';
import type { ArticleId } from '#core/article-id.ts';
import type { Identity } from './article-id.ts';
import { hasFileLinks } from './body/file-links.ts';
import type { DateOrder } from './fields/parse-published.ts';
import type { Guess } from './fields/read-header.ts';
import type { NumericDate } from './fields/read-published.ts';
import { type ArticleHead, facetsOf, wordsOf } from './store/stored-article.ts';
import type { WordsWriter } from './store/article-store.ts';
import type { Capture } from './suspects/examine-capture.ts';
import type { UnusedField } from './unused-fields.ts';

/** An article that has not got its id yet. */
interface CandidateOf<A> {
  readonly file: string;
  readonly line: number;
  readonly article: A;
  /** The id that its key gives. */
  readonly id: ArticleId;
  /** Looked at only where others have the same id. */
  readonly identity: Identity;
  /** Its original address, as an id; see `identify`. */
  readonly address: ArticleId | null;
  /** Its path on the former site, where it states one; see `site-paths.ts`. */
  readonly sitePath?: string;
  readonly capture: Capture;
  /** What it does not state itself; left out where it states all. */
  readonly guessed?: readonly Guess[];
  /** What the report tells of its fields. */
  readonly unusedFields?: readonly UnusedField[];
  /** Its date in numbers, where the other dates of the archive have to tell, or help to tell, the order of day and month. */
  readonly numericDate?: DateToSettle;
}

/** A date whose order of day and month other dates of the archive tell, or help to tell. */
export type DateToSettle = NumericDate & {
  /** The key that the article has with the date in the one order and in the other. */
  readonly keys: Readonly<Record<DateOrder, string>>;
};

/** A candidate whose words are in a store. It may be a view (`reading/block/kept-article.ts`), of which `...` copies only a part. */
export type Candidate = CandidateOf<ArticleHead>;

/** A candidate with its words. */
export type ReadCandidate = CandidateOf<Omit<Article, 'id'>>;

/** Puts the words of a candidate into a store. */
export function storeCandidate(candidate: ReadCandidate, writer: WordsWriter): Candidate {
  const { title, source, published, body } = candidate.article;
  const head = { title, source, published, hasText: body !== '', linksToFiles: hasFileLinks(body), facets: facetsOf(candidate.article), words: writer.add(wordsOf(candidate.article)) };
  return { ...candidate, article: head };
}
