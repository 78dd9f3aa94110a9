import type { WebAddress } from '#core/web-address.ts';
import type { PictureShelf } from '../folder/picture-shelf.ts';
import type { ProblemKind } from '../problem-kinds.ts';

/** What the passes over a body know of the article around it. */
export interface BodyContext {
  /** The article's file, relative to the folder: what relative addresses are seen from. */
  readonly file: string;
  readonly title: string;
  readonly original: WebAddress | null;
  readonly pictures: Pick<PictureShelf, 'take'>;
  /** Takes note of a problem, on the line of the file where `words` stand first, or on the body's first. */
  readonly report: (kind: ProblemKind, message: string, words?: string) => void;
  /** Takes note of another host from which a picture would be fetched. */
  readonly addPictureHost: (host: string) => void;
}
