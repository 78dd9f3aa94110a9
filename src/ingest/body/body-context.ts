import type { WebAddress } from '#core/web-address.ts';
import type { PictureSource } from '../folder/picture-shelf.ts';
import type { ProblemKind } from '../problem-kinds.ts';

/** Tells which file of the folder lies at a path, or under a name of `pathsByName`. */
export type FileSource = Pick<ReadonlyMap<string, string>, 'get'>;

/** What the passes over a body know of the article around it. */
export interface BodyContext {
  /** The article's file, relative to the folder: what relative addresses are seen from. */
  readonly file: string;
  readonly title: string;
  readonly original: WebAddress | null;
  /** Where the former site stood, if the archive's keeper says so. */
  readonly site?: WebAddress | null;
  readonly pictures: PictureSource;
  /** The other files of the folder that may hold articles, by their paths in Unicode's composed form; none where it is left out. */
  readonly files?: FileSource;
  /** Takes note of a problem, on the line of the file where `words` stand first, or on the body's first. */
  readonly report: (kind: ProblemKind, message: string, words?: string) => void;
  /** The line of the file where `words` stand first, or the body's first. */
  readonly lineOf: (words: string) => number;
  /** Takes note of another host from which a picture would be fetched. */
  readonly addPictureHost: (host: string) => void;
}
