import type { Candidate } from '../candidate.ts';
import type { LineProblem } from '../draft.ts';

/** What reading a file gave, with its words in a store. Plain data: it goes from thread to thread, and to the disk and back. */
export interface FileResult {
  /** A digest of the bytes that were read; empty where none were. */
  readonly content: string;
  readonly candidates: readonly Candidate[];
  readonly problems: readonly LineProblem[];
  /** Hosts that pictures in its articles would be fetched from. */
  readonly hosts: readonly string[];
  /** The pictures of the folder that it asked for, and where the site has each; null for those that are not there. */
  readonly pictures: readonly (readonly [path: string, address: string | null])[];
}
