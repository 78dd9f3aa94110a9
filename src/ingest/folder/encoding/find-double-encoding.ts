import { windowsByte } from './decode-bytes.ts';

/** Text that was read in a wrong encoding and saved like that. */
export interface DoubleEncoding {
  /** Offset of the first place. */
  readonly at: number;
  readonly places: number;
  /** The first place as it stands, and as it was meant. */
  readonly found: string;
  readonly meant: string;
}

/** Runs of the characters that bytes from 0x80 become in windows-1252 or ISO 8859-1. */
const runs = /[\u0080-\u00ffŒœŠšŽžŸƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]{2,}/g;

/** How each such character begins. Few texts have any, and those without are not looked at any further. */
const beginning = /[\u00c2-\u00f4][\u0080-\u00bfŒœŠšŽžŸƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]/;

/** What single characters of UTF-8 text are likely to be: Latin letters and signs (two bytes from C2 to C5), dashes and quotation marks. */
const plausibleAlone = /^[\u00a0-\u017f\u2010-\u203a\u20ac\u2122]$/;

/** Scripts without which nothing else would come out of a run by chance. */
const plausibleRun = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Armenian}\p{Script=Thai}\p{Script=Devanagari}\u00a0-\u017f\u2010-\u203a\u3000-\u303f\uff00-\uffef]{2,}$/u;

/** Characters of several bytes in UTF-8, each byte written as the character of its number. */
const sequences = /(?:[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f4][\u0080-\u00bf]{3})+/g;

/**
 * Finds UTF-8 that was read as windows-1252 and saved again: `â€™` for `’`, `Ã©` for `é`. Null where there is none. Time grows with
 * the length of the text.
 */
export function findDoubleEncoding(text: string): DoubleEncoding | null {
  if (!beginning.test(text)) return null;
  let first: DoubleEncoding | null = null;
  let places = 0;
  for (const { 0: run, index } of text.matchAll(runs)) {
    // Marks that are right may stand beside what is wrong: `«Ã©tÃ©»`.
    for (const { 0: sequence, index: offset } of bytesOf(run).matchAll(sequences)) {
      const at = index + offset;
      const found = text.slice(at, at + sequence.length);
      const meant = decode(sequence);
      if (meant === null || isCapitalBeforeMark(text, found, at)) continue;
      places += 1;
      first ??= { at, places, found, meant };
    }
  }
  return first === null ? null : { ...first, places };
}

function bytesOf(run: string): string {
  return Array.from(run, (character) => String.fromCharCode(windowsByte(character) ?? 0)).join('');
}

/** What a run was meant to be; null where it is no UTF-8 or makes no sense as such. */
function decode(sequence: string): string | null {
  try {
    const meant = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(sequence, 'latin1'));
    return plausibleAlone.test(meant) || plausibleRun.test(meant) ? meant : null;
  } catch {
    return null;
  }
}

/** `«MAÇÃ»` and `från A till Å–` are right; within a word of small letters, `Ã»` is not. */
function isCapitalBeforeMark(text: string, found: string, at: number): boolean {
  return /^.[»”“’‘›–—…™•‰]$/.test(found) && !/^\p{Ll}$/u.test(text.charAt(at - 1));
}
