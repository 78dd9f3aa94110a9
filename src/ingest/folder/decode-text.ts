import type { LineProblem } from '../draft.ts';

/** A file's text, with `\n` at the ends of lines and without a byte order mark; or why it is none. */
export type DecodedText = { readonly text: string; readonly problems: readonly LineProblem[] } | { readonly fault: string };

/** Byte order marks of UTF-16 (The Unicode Standard, section 23.8), as some editors save plain text. */
const marks = [
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/** Reads bytes as UTF-8, or as UTF-16 where they say so. Bytes that are neither become U+FFFD, with a problem on their line. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = marks.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte));
  const text = new TextDecoder(marked?.encoding).decode(bytes).replace(/\r\n?/g, '\n');
  if (text.includes('\0')) return { fault: 'holds binary data, not text' };
  return { text, problems: text.includes('\ufffd') && !isValid(bytes, marked?.encoding) ? [describeFirst(text)] : [] };
}

/** The replacement character may have been saved as such. */
function isValid(bytes: Uint8Array, encoding: string | undefined): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function describeFirst(text: string): LineProblem {
  const count = text.split('\ufffd').length - 1;
  const line = text.slice(0, text.indexOf('\ufffd')).split('\n').length;
  const places = count === 1 ? 'a character here is' : `${count} characters from here on are`;
  return { line, message: `${places} not in UTF-8; shown as \ufffd` };
}
