import type { ArticleId } from '#core/article-id.ts';
import type { DatePart } from '#core/date-part.ts';
import type { LineProblem } from './draft.ts';
import type { ArticleStore } from './store/article-store.ts';
import type { StoredArticle } from './store/stored-article.ts';
import type { UnusedName } from './unused-fields.ts';

/** Something the importer could not take as it stood. */
export interface Problem extends LineProblem {
  /** Path relative to the folder that was read, with `/` between its parts. */
  readonly file: string;
}

/**
 * What one file of the folder gave. A file that is not hidden and gave neither article nor problem is a picture in use, the text of an article of another file,
 * describes the archive, or is left out as that description asks.
 */
export interface ImportedFile {
  /** Path relative to the folder, with `/` between its parts. */
  readonly file: string;
  /** The format its articles are in, as a person calls it; null where no article was looked for in it. */
  readonly format: string | null;
  readonly articles: readonly StoredArticle[];
  readonly problems: readonly Problem[];
  /** The files that hold exact copies of its articles, by the ids of these; only where there are any. */
  readonly copies?: Readonly<Record<ArticleId, readonly string[]>>;
  /** The pattern of "leaveOut" in the archive's description for which the file was passed over. No problem, for it is what the keeper wants. */
  readonly leftOut?: string;
}

/** A picture from the folder that an article shows. Its bytes are not held; they are copied when the site is written. */
export interface Picture {
  /** Path relative to the folder. */
  readonly file: string;
  /** Where in the file its bytes are written in base 64; left out where the file is the picture. */
  readonly part?: { readonly start: number; readonly length: number };
  /** `files/<first 12 hexadecimal digits of its SHA-256>.<ending>`, as bodies name it. */
  readonly address: string;
}

/** What a folder says of its archive as a whole. */
export interface ArchiveDescription {
  readonly title: string;
  /** Empty where there is none. */
  readonly description: string;
  /** BCP 47 tag, or null where not stated. */
  readonly language: string | null;
  /** Who preserved the articles. */
  readonly preservedBy?: string;
  /** When: a year, a month or a day. */
  readonly preservedOn?: DatePart;
  /** Whose the articles are, and what may be done with them. */
  readonly rights?: string;
  /** Where to write: an e-mail address, a web address, or words. */
  readonly contact?: string;
}

/** A folder, imported: all that a bundle is made from. */
export interface ArchiveImport {
  readonly archive: ArchiveDescription;
  /** In the order of their paths, compared by code unit. */
  readonly files: readonly ImportedFile[];
  /** Names of fields from which nothing was taken, the most frequent first. */
  readonly unusedNames: readonly UnusedName[];
  readonly pictures: readonly Picture[];
  /** Hosts other than the site's own that pictures in the articles would be fetched from, sorted. */
  readonly pictureHosts: readonly string[];
  /** The words of the articles; to be closed by whoever asked for the import, when nothing more is wanted of it. */
  readonly store: ArticleStore;
}
