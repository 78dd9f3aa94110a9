import { windowsCharacter } from './decode-bytes.ts';

/** A text without characters that are none, and what they were. */
export interface CleanedText {
  readonly text: string;
  /** How many characters were taken out, by their code points. */
  readonly removed: ReadonlyMap<number, number>;
  /** Offset of the first of them, in the text as it was. */
  readonly firstAt: number;
  /** How many characters were read as those of windows-1252, by their code points as they stood. */
  readonly reread: ReadonlyMap<number, number>;
  /** Offset of the first of these. */
  readonly firstRereadAt: number;
}

/** C0 but tab and line feed, DEL, C1, the two last code points of the plane, surrogates without a partner. */
const characters = /(?![\t\n])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** The same without C1: parts of characters in a text that was encoded twice, which could not be repaired without them. */
const withoutC1 = /(?![\t\n\u0080-\u009f])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** All of them, and the halves of characters beyond the first plane: a text without any is clean, and most are. */
const suspects = /[^\t\n\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd]/;

/**
 * C1 as browsers read it in references (`&#146;` is `’`): https://html.spec.whatwg.org/multipage/parsing.html#numeric-character-reference-end-state.
 * No text means these control characters; somebody took windows-1252 for ISO 8859-1. Empty for any other, and for the five that are nothing there.
 */
function characterOfC1(code: number): string {
  const character = code >= 0x80 && code <= 0x9f ? windowsCharacter(code) : '';
  return character < '\u00a0' ? '' : character;
}

/** A text with C1 read so, for what is written with escapes (`\u0092` in JSON). */
export function readC1(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (character) => characterOfC1(character.charCodeAt(0)) || character);
}

/** Takes control characters and non-characters out of a text whose line ends are `\n` already, and reads those that windows-1252 has in their places. */
export function cleanCharacters(text: string, keepsC1: boolean): CleanedText {
  const removed = new Map<number, number>();
  const reread = new Map<number, number>();
  const first = { removed: -1, reread: -1 };
  if (!suspects.test(text)) return { text, removed, firstAt: -1, reread, firstRereadAt: -1 };
  const cleaned = text.replace(keepsC1 ? withoutC1 : characters, (character, offset: number) => {
    const code = character.charCodeAt(0);
    const meant = characterOfC1(code);
    const counts = meant === '' ? removed : reread;
    counts.set(code, (counts.get(code) ?? 0) + 1);
    if (meant === '' && first.removed < 0) first.removed = offset;
    if (meant !== '' && first.reread < 0) first.reread = offset;
    return meant;
  });
  return { text: cleaned, removed, firstAt: first.removed, reread, firstRereadAt: first.reread };
}

/** One kind of line end for all, the separators of Unicode included. In JSON these stand within texts, where no line can end. */
export function unifyLineEnds(text: string, ending: string): string {
  // Few texts have any of the others, and these are looked for in a third of the time that the expression takes.
  if (!text.includes('\r') && !text.includes('\u2028') && !text.includes('\u2029')) return text;
  return text.replace(/^(json|jsonl|ndjson)$/.test(ending) ? /\r\n?/g : /\r\n?|[\u2028\u2029]/g, '\n');
}
