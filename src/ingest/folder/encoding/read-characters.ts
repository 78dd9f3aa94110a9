import { declaredEncoding } from './declared-encoding.ts';
import { decodeBytes, windowsCharacter } from './decode-bytes.ts';
import { detectEncoding, detectUtf16 } from './detect-encoding.ts';
import { type MixedUtf8, splitUtf8 } from './split-utf8.ts';

/** The characters of a file, and what a person should know of how they were made out. */
export interface Characters {
  readonly text: string;
  /** `at` is an offset in the text. */
  readonly note?: { readonly at: number; readonly message: string };
}

/** Byte order marks: The Unicode Standard, section 23.8. The longer ones come first. */
const marks = [
  { bytes: [0xff, 0xfe, 0, 0], encoding: 'utf-32le' },
  { bytes: [0, 0, 0xfe, 0xff], encoding: 'utf-32be' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/** Of the characters beyond ASCII in a text that is UTF-8 in the main, at most a third are strays. */
const wideForStray = 2;

/** A text with fewer bytes beyond ASCII than one in so many tells nothing of its encoding. */
const sparse = 200;

/** Nor does a text with so few of them. */
const fewBytes = 2;

/** Reads characters: by a byte order mark, as UTF-8, by what the file declares, else as it most likely was meant. */
export function readCharacters(bytes: Uint8Array, ending: string): Characters {
  const marked = marks.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte));
  if (marked) return decodeMarked(bytes, marked.encoding, marked.bytes.length);
  const wide = bytes.includes(0) ? detectUtf16(bytes) : null;
  if (wide) return guessed(decodeBytes(bytes, wide), 0, `is in ${nameOf(wide)} and does not say so`, 'read as such');
  const declared = declaredEncoding(bytes, ending);
  const japanese = mailEncoding(bytes, declared);
  if (japanese) return japanese;
  const valid = decodeStrictly(bytes);
  if (valid !== null) return { text: valid };
  if (declared !== null && declared !== 'utf-8') return decodeDeclared(bytes, declared);
  return guess(bytes, declared === 'utf-8');
}

/** What is not UTF-8 by its own word or by its bytes. */
function guess(bytes: Uint8Array, isDeclared: boolean): Characters {
  const mixed = splitUtf8(bytes);
  const first = mixed.strays[0] ?? 0;
  const count = mixed.strays.length;
  const isUtf8 = isDeclared ? mixed.wide > 0 : mixed.wide >= wideForStray * count;
  if (isUtf8 || count <= fewBytes || count * sparse < bytes.length) return decodeMixed(bytes, mixed);
  const detected = detectEncoding(bytes, first);
  const encoding = detected ?? 'windows-1252';
  const at = decodeBytes(bytes.subarray(0, first), encoding).length;
  const unsure = detected === null ? ', as nothing tells which other encoding it is in' : ', which it is most likely in';
  return guessed(decodeBytes(bytes, encoding), at, 'is not in UTF-8', `read as ${nameOf(encoding)}${unsure}`);
}

/** UTF-8 in which single bytes are left from another encoding. */
function decodeMixed(bytes: Uint8Array, { strays }: MixedUtf8): Characters {
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let done = 0;
  for (const stray of strays) {
    parts.push(decoder.decode(bytes.subarray(done, stray)), windowsCharacter(bytes[stray] ?? 0));
    done = stray + 1;
  }
  parts.push(decoder.decode(bytes.subarray(done)));
  const [first = 0] = strays;
  const byte = bytes[first] ?? 0;
  const which = `(${strays.length === 1 ? '' : 'the first is '}0x${byte.toString(16).toUpperCase()})`;
  const what = strays.length === 1 ? `one byte ${which} is` : `${strays.length} bytes from here on ${which} are`;
  const as = windowsCharacter(byte) < '\u00a0' ? '' : `, ${strays.length === 1 ? 'as' : 'the first as'} "${windowsCharacter(byte)}"`;
  return guessed(parts.join(''), (parts[0] ?? '').length, `${what} not in UTF-8`, `read as ${nameOf('windows-1252')}${as}`);
}

function decodeDeclared(bytes: Uint8Array, encoding: string): Characters {
  const text = decodeBytes(bytes, encoding);
  return withLosses(text, `in ${nameOf(encoding)}, the encoding that the file declares`);
}

function decodeMarked(bytes: Uint8Array, encoding: string, length: number): Characters {
  return withLosses(decodeBytes(bytes.subarray(length), encoding), `in ${nameOf(encoding)}, the encoding of the file's byte order mark`);
}

/** A replacement character that was saved as such cannot be told apart here, and is rare in these encodings. */
function withLosses(text: string, where: string): Characters {
  const lost = text.split('\ufffd').length - 1;
  const what = lost === 1 ? 'a character here is' : `${lost} characters from here on are`;
  return lost === 0 ? { text } : guessed(text, text.indexOf('\ufffd'), `${what} not ${where}`, 'shown as \ufffd');
}

/** ISO-2022-JP is ASCII with escapes, so that it would pass for UTF-8. */
function mailEncoding(bytes: Uint8Array, declared: string | null): Characters | null {
  const escape = bytes.indexOf(0x1b);
  if (escape < 0 || !/^\$[@B][!-~]{2}/.test(Buffer.from(bytes.subarray(escape + 1, escape + 5)).toString('latin1'))) return null;
  const text = decodeBytes(bytes, 'iso-2022-jp');
  if (declared === 'iso-2022-jp') return withLosses(text, 'in ISO-2022-JP, the encoding that the file declares');
  return guessed(text, 0, 'is in ISO-2022-JP and does not say so', 'read as such');
}

const strictDecoder = new TextDecoder('utf-8', { fatal: true });

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return strictDecoder.decode(bytes);
  } catch {
    return null;
  }
}

function guessed(text: string, at: number, fault: string, done: string): Characters {
  return { text, note: { at, message: `${fault}; ${done}` } };
}

/** An encoding as people write it. */
function nameOf(encoding: string): string {
  return encoding.startsWith('windows') || encoding.startsWith('x-') ? encoding : encoding.toUpperCase();
}
