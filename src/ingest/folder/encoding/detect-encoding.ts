import { isUtf8 } from 'node:buffer';
import { analyse } from 'chardet';
import { decodeBytes, encodingOf } from './decode-bytes.ts';

/** How sure the detector is where it is right about a few sentences, in its own percent. */
const sureEnough = 40;

/** How many bytes the detector looks at. */
const sampleLength = 64 * 1024;

/**
 * The encoding that bytes which are not UTF-8 are most likely in; null where that cannot be told. `from` is the position of the first
 * byte that is not UTF-8: a long page may begin with nothing but ASCII.
 */
export function detectEncoding(bytes: Uint8Array, from: number): string | null {
  const start = Math.max(0, from - 1024);
  const sample = bytes.subarray(start, start + sampleLength);
  for (const { name, confidence } of analyse(sample)) {
    if (confidence < sureEnough) return null;
    const encoding = encodingOf(name);
    // UTF-16 was looked for before, and is no answer for bytes without zeros.
    if (encoding !== null && !encoding.startsWith('utf-') && !hasGarbage(decodeBytes(sample, encoding))) return encoding;
  }
  return null;
}

/** What a wrong guess leaves behind; the sample may end within a character. */
function hasGarbage(text: string): boolean {
  return /\ufffd|[\u0080-\u009f]|\p{Co}/u.test(text.slice(0, -2));
}

/** Fewer bytes are no evidence. */
const leastUtf16 = 8;

/**
 * The kind of UTF-16 that bytes without a byte order mark are in, by their zeros: those of spaces, digits and line ends stand on one
 * side only. The detector does not know it, and takes it for Shift_JIS. Null where they are something else.
 */
export function detectUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < leastUtf16 || bytes.length % 2 !== 0) return null;
  const zeros = [0, 0];
  for (const [index, byte] of bytes.subarray(0, sampleLength).entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (hasStrayZeros(bytes, even + odd)) return null;
  // Text of Chinese characters has a zero for each space and line end only, one in about forty.
  const least = Math.min(bytes.length, sampleLength) / 200;
  const encoding = even === 0 && odd > least ? 'utf-16le' : odd === 0 && even > least ? 'utf-16be' : null;
  return encoding !== null && !/(?!\s)[\p{Cc}\p{Cn}\p{Co}\ufffd]/u.test(decodeBytes(bytes.subarray(0, sampleLength), encoding)) ? encoding : null;
}

/** Where a zero is no stray, there is one for every letter of Latin text, and the bytes of other texts are hardly ever UTF-8. */
const bytesPerStrayZero = 40;

/** True for bytes that are UTF-8 with so few zeros in them that these belong to no other encoding. */
export function hasStrayZeros(bytes: Uint8Array, zeros: number): boolean {
  return zeros * bytesPerStrayZero <= bytes.length && isUtf8(bytes);
}
