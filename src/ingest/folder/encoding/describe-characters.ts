import { quote } from '../../quote.ts';
import type { CleanedText } from './clean-characters.ts';
import type { DoubleEncoding } from './find-double-encoding.ts';

/** How many kinds of character a problem names. */
const named = 4;

/** `12 control characters (U+0002, U+0003) have no place in a text; removed`. */
export function describeRemoved({ removed }: CleanedText): string {
  const count = countOf(removed);
  return `${count === 1 ? 'a control character' : `${count} control characters from here on`} (${namesOf(removed)}) ${count === 1 ? 'has' : 'have'} no place in a text; removed`;
}

/** `a control character (U+0092) stands where windows-1252 has "’"; read as that`. */
export function describeReread({ reread }: CleanedText, first: string): string {
  const count = countOf(reread);
  return count === 1 ? `a control character (${namesOf(reread)}) stands where windows-1252 has "${first}"; read as that` : `${count} control characters from here on (${namesOf(reread)}) stand where windows-1252 has others; read as those, the first as "${first}"`;
}

function countOf(characters: ReadonlyMap<number, number>): number {
  return [...characters.values()].reduce((sum, one) => sum + one, 0);
}

function namesOf(characters: ReadonlyMap<number, number>): string {
  const codes = [...characters].sort(([a], [b]) => a - b).map(([code]) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`);
  return codes.slice(0, named).join(', ') + (codes.length > named ? ', …' : '');
}

/** Says what looks damaged, within the words where it stands. */
export function describeDoubleEncoding(text: string, { at, places, found, meant }: DoubleEncoding): string {
  const before = /\p{L}{0,12}$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '';
  const after = /^[\p{Ll}\p{Lm}\p{Mn}]{0,12}/u.exec(text.slice(at + found.length, at + found.length + 24))?.[0] ?? '';
  const others = places === 1 ? '' : `, and ${places === 2 ? 'one more place' : `${places - 1} more places`} too`;
  return `${quote(before + found + after)} looks like ${quote(before + meant + after)} that was once read in a wrong encoding and saved again${others}; left as it is`;
}
