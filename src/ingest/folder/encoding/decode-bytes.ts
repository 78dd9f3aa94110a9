import iconv from 'iconv-lite';

/**
 * The name of an encoding in the WHATWG Encoding Standard, for any label it knows: `iso-8859-1` and `us-ascii` are `windows-1252` there,
 * because that is what pages so labelled hold. Null for a label nobody knows.
 */
export function encodingOf(label: string): string | null {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
}

/**
 * Bytes as text, in an encoding as `encodingOf` names it. What is not in it becomes U+FFFD. Tables are iconv-lite's, because Node 20
 * reads windows-1252 as ISO 8859-1; what iconv-lite lacks (ISO-2022-JP, UTF-8 and UTF-16 with all their rules) is Node's.
 */
export function decodeBytes(bytes: Uint8Array, encoding: string): string {
  if (/^utf-(8|16)/.test(encoding) || !iconv.encodingExists(encoding)) return new TextDecoder(encoding).decode(bytes);
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding);
}

/** What the bytes 0x80 to 0x9F are in windows-1252; the five that are nothing there are the control characters of the same number. */
const upperControls = Array.from(decodeBytes(Uint8Array.from({ length: 32 }, (_, index) => 0x80 + index), 'windows-1252'), (character, index) =>
  character === '\ufffd' ? String.fromCharCode(0x80 + index) : character,
);

/** The character of a byte in windows-1252. */
export function windowsCharacter(byte: number): string {
  return upperControls[byte - 0x80] ?? String.fromCharCode(byte);
}

const byteOfUpper: ReadonlyMap<string, number> = new Map(upperControls.map((character, index) => [character, 0x80 + index]));

/** The byte that a character is in windows-1252 or in ISO 8859-1; undefined where it is in neither. */
export function windowsByte(character: string): number | undefined {
  const code = character.charCodeAt(0);
  return code < 0x100 ? code : byteOfUpper.get(character);
}
