import type { Picture } from '../archive-import.ts';
import type { Candidate } from '../candidate.ts';
import type { PlacedProblem } from '../read-file.ts';

/**
 * What reading a file gave, with its words in a store. From thread to thread, and to the disk and back, it goes in blocks (`block/`), of which it may be a view. Lists that are empty for most files are
 * left out where they are: of fifty thousand files, there would be three hundred thousand.
 */
export interface FileResult {
  /** A digest of the bytes that were read; empty where none were. */
  readonly content: string;
  /** The format that read the file; null where none did. */
  readonly format: string | null;
  readonly candidates: readonly Candidate[];
  /** Those that name no file are of this one. */
  readonly problems?: readonly PlacedProblem[];
  /** Hosts that pictures in its articles would be fetched from. */
  readonly hosts?: readonly string[];
  /** The pictures of the folder that it asked for, and where the site has each; null for those that are not there. */
  readonly pictures?: readonly (readonly [path: string, address: string | null])[];
  /** The pictures that are written into it and shown. */
  readonly embedded?: readonly Picture[];
  /** The files that its links ask for, and which the folder has in their place; null for those that are not there. */
  readonly files?: readonly (readonly [path: string, file: string | null])[];
  /** The texts that its export keeps apart, and a digest of the bytes of each; null for those that are not there. */
  readonly texts?: readonly (readonly [path: string, content: string | null])[];
  /** Said of a file that was left out because of the page beside its folder; see `is-part-of-page.ts`. */
  readonly isPartOfPage?: true;
}
