/**
 * Texts of one length as one text. Of fifty thousand articles, a text for each digest would be hundreds of thousands of objects, of which few are ever looked at. A text that is
 * not there is blank. Throws a RangeError for a text of another length.
 */
export function writeSlots(texts: readonly (string | null)[], length: number): string {
  for (const text of texts) if (text !== null && text.length !== length) throw new RangeError(`Not of ${length} characters: ${text}`);
  return texts.map((text) => text ?? ' '.repeat(length)).join('');
}

/** The text at a place. */
export function readSlot(slots: string, length: number, place: number): string {
  return slots.slice(place * length, (place + 1) * length);
}
