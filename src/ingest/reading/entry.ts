import type { FileResult } from './file-result.ts';

/** What reading a file gave, and what the file system said of the file just before; see `signatureOf`. */
export interface Entry {
  readonly file: string;
  readonly signature: number | null;
  readonly result: FileResult;
}
