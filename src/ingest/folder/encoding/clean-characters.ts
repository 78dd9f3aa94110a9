/** A text without characters that are none, and what they were. */
export interface CleanedText {
  readonly text: string;
  /** How many characters were taken out, by their code points. */
  readonly removed: ReadonlyMap<number, number>;
  /** Offset of the first of them, in the text as it was. */
  readonly firstAt: number;
}

/** C0 but tab and line feed, DEL, C1, the two last code points of the plane, surrogates without a partner. */
const characters = /(?![\t\n])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** The same without C1: parts of characters in a text that was encoded twice, which could not be repaired without them. */
const withoutC1 = /(?![\t\n\u0080-\u009f])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** All of them, and the halves of characters beyond the first plane: a text without any is clean, and most are. */
const suspects = /[^\t\n\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd]/;

/** Takes control characters and non-characters out of a text whose line ends are `\n` already. */
export function cleanCharacters(text: string, keepsC1: boolean): CleanedText {
  const removed = new Map<number, number>();
  let firstAt = -1;
  if (!suspects.test(text)) return { text, removed, firstAt };
  const cleaned = text.replace(keepsC1 ? withoutC1 : characters, (character, offset: number) => {
    const code = character.charCodeAt(0);
    removed.set(code, (removed.get(code) ?? 0) + 1);
    if (firstAt < 0) firstAt = offset;
    return '';
  });
  return { text: cleaned, removed, firstAt };
}

/** One kind of line end for all, the separators of Unicode included. In JSON these stand within texts, where no line can end. */
export function unifyLineEnds(text: string, ending: string): string {
  return text.replace(/^(json|jsonl|ndjson)$/.test(ending) ? /\r\n?/g : /\r\n?|[\u2028\u2029]/g, '\n');
}
