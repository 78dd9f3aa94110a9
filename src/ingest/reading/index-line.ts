import type { Candidate } from '../candidate.ts';
import type { FileResult } from './file-result.ts';

/** What the index of the cache says of a file. */
export interface Entry {
  readonly file: string;
  readonly signature: string | null;
  readonly result: FileResult;
}

/** A line of the index. A line that names a scope says of what the lines after it are. */
export type Line = { readonly scope: string } | Entry;

/** Nothing where the line is longer than a text can be, as that of a file of a million records is: it will be read anew each time. */
export function writeLine(line: Line): string {
  try {
    return `${JSON.stringify('scope' in line ? line : { ...line, result: { ...line.result, candidates: line.result.candidates.map((candidate) => shorten(candidate, line.file)) } })}\n`;
  } catch (error) {
    if (error instanceof RangeError) return '';
    throw error;
  }
}

/** The inverse of `writeLine`. Throws a SyntaxError for a line that was not written to its end. */
export function readLine(text: string): Line {
  const line: Line = JSON.parse(text);
  if (!('scope' in line)) for (const candidate of line.result.candidates) lengthen(candidate, line.file);
  return line;
}

/** Half of a line would be said twice: most articles are of the file that the line is about, and what makes them what they are is their address. */
function shorten(candidate: Candidate, file: string): Candidate {
  return { ...candidate, file: candidate.file === file ? '' : candidate.file, key: candidate.key === keyByAddress(candidate) ? '' : candidate.key };
}

/** Changed in place: objects that are put together out of others take more memory than those that were parsed. */
function lengthen(candidate: { -readonly [Key in keyof Candidate]: Candidate[Key] }, file: string): void {
  if (candidate.file === '') candidate.file = file;
  if (candidate.key === '') candidate.key = keyByAddress(candidate);
}

/** As `identityKey` has it. */
function keyByAddress({ address }: Candidate): string {
  return `address:${address ?? ''}`;
}
