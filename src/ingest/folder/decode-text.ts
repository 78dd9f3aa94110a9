import type { LineProblem } from '../draft.ts';
import type { ProblemKind } from '../problem-kinds.ts';
import { cleanCharacters, readC1, unifyLineEnds } from './encoding/clean-characters.ts';
import { describeDoubleEncoding, describeRemoved, describeReread } from './encoding/describe-characters.ts';
import { findDoubleEncoding } from './encoding/find-double-encoding.ts';
import { isBinary } from './encoding/is-binary.ts';
import { readCharacters } from './encoding/read-characters.ts';

/**
 * A file's text: with `\n` at the ends of lines, without a byte order mark and without control characters but the tab. Or why it is none.
 */
export type DecodedText = { readonly text: string; readonly problems: readonly LineProblem[] } | FileFault;

/** Why a file was not read. */
export interface FileFault {
  readonly kind: ProblemKind;
  readonly fault: string;
}

/**
 * Reads bytes as the text they hold, in the encoding they say or show. Whatever had to be guessed, removed or looks damaged is a
 * problem on its line. `ending` is that of the file's name, in lower case and without the dot: pages declare their encoding in ways
 * that other texts do not.
 */
export function decodeText(bytes: Uint8Array, ending: string): DecodedText {
  if (isBinary(bytes)) return { kind: 'unreadable file', fault: 'holds binary data, not text' };
  const { text: raw, note } = readCharacters(bytes, ending);
  const problems: LineProblem[] = note ? [{ kind: 'guessed encoding', line: lineAt(unifyLineEnds(raw.slice(0, note.at), ending)), message: note.message }] : [];
  const unified = unifyLineEnds(raw, ending);
  const damage = findDoubleEncoding(unified);
  if (damage) problems.push({ kind: 'damaged text', line: lineAt(unified.slice(0, damage.at)), message: describeDoubleEncoding(unified, damage) });
  const cleaned = cleanCharacters(unified, damage !== null);
  const { firstRereadAt } = cleaned;
  if (firstRereadAt >= 0) problems.push({ kind: 'guessed encoding', line: lineAt(unified.slice(0, firstRereadAt)), message: describeReread(cleaned, readC1(unified.charAt(firstRereadAt))) });
  if (cleaned.removed.size > 0) problems.push({ kind: 'control characters', line: lineAt(unified.slice(0, cleaned.firstAt)), message: describeRemoved(cleaned) });
  return { text: cleaned.text, problems };
}

/** The line that follows a beginning of a text, counted from 1. */
function lineAt(before: string): number {
  return (before.match(/\n/g)?.length ?? 0) + 1;
}
