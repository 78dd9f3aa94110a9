import type { ArticleId } from './article-id.ts';
import type { Published } from './published.ts';
import type { Suspicion } from './suspicion.ts';
import type { WebAddress } from './web-address.ts';

/** The name of a source as people read it, such as `Sputniknews`. Empty where neither the article nor its address says one. */
export type SourceName = string;

/** What a list needs of an article: no body. */
export interface Row {
  readonly id: ArticleId;
  readonly title: string;
  readonly source: SourceName;
  /** Null for an undated article. */
  readonly published: Published | null;
  /** In the order the article names them; empty where it names none. */
  readonly authors: readonly string[];
  /** The beginning of the text, without markup; empty where the body was not preserved. */
  readonly excerpt: string;
  /** How long reading takes, in whole minutes, at least 1; 0 where the body was not preserved. */
  readonly minutes: number;
  /** BCP 47 language tag, where the article itself states one. */
  readonly language?: string;
  /** Why its capture is suspect, where it is. */
  readonly suspicion?: Suspicion;
}

/** What can be told of an article at once, while the rest of it is on its way. */
export type Headline = Pick<Row, 'id' | 'title' | 'source' | 'published' | 'authors'>;

/** What a link to another version of an article needs. */
export type OtherVersion = Pick<Row, 'id' | 'title' | 'published' | 'suspicion'>;

/** One saved piece, whole. */
export interface Article extends Row {
  /** The address at its publisher, often dead and kept all the same. */
  readonly original: WebAddress | null;
  /** The address of a copy at a web archive; a second fact, never mixed up with the original. */
  readonly archived: WebAddress | null;
  readonly section: string | null;
  readonly tags: readonly string[];
  /** Other texts that were saved of the same original address, by time; left out where there are none. */
  readonly versions?: readonly OtherVersion[];
  /** HTML as the importer rendered it. It is NOT safe: whoever shows it sanitises it first. Empty where the body was not preserved. */
  readonly body: string;
}
