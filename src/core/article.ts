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
export interface Headline extends Pick<Row, 'id' | 'title' | 'source' | 'published' | 'authors'> {
  /** 0 where its text was not preserved. How long others take to read is not told before their text. */
  readonly minutes?: 0;
  /** Left out where its text does not begin with plain words, or would make too much of a file. */
  readonly beginning?: Beginning;
}

/** The first words of an article's text, and what else it takes to show them where they will stand once all of it is there. */
export interface Beginning extends Pick<Row, 'minutes' | 'language'> {
  /** Of its first paragraph, without markup; ends with `…` where more of it follows. */
  readonly text: string;
  /** Whether its original address and that of an archived copy are known, which are told above the text. */
  readonly original: boolean;
  readonly archived: boolean;
  /** Pictures that are not part of the archive, of which a notice above the text tells. Left out where there are none. */
  readonly pictures?: ForeignPictures;
  /** The first of them, where it stands before the first paragraph. */
  readonly picture?: LeadingPicture;
}

/** A picture that waits to be asked for, as words: it is described, and may have a caption. */
export interface LeadingPicture {
  /** Empty where it has none. */
  readonly description: string;
  /** Whether it stands in a figure or in a paragraph of its own. */
  readonly inFigure: boolean;
  readonly caption?: string;
}

/** How many pictures of an article other hosts have, and which hosts, in the order of their names. */
export interface ForeignPictures {
  readonly count: number;
  readonly hosts: readonly string[];
}

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
