/** Bytes that are UTF-8 but for some. */
export interface MixedUtf8 {
  /** Positions of the bytes that belong to no character of UTF-8, in order. */
  readonly strays: readonly number[];
  /** How many characters of several bytes there are. */
  readonly wide: number;
}

/**
 * Finds the bytes that are not UTF-8 (RFC 3629: no overlong forms, no surrogates, nothing beyond U+10FFFF). Time grows with the length.
 */
export function splitUtf8(bytes: Uint8Array): MixedUtf8 {
  const strays: number[] = [];
  let wide = 0;
  let index = 0;
  while (index < bytes.length) {
    const length = characterLength(bytes, index);
    if (length === 0) strays.push(index);
    if (length > 1) wide += 1;
    index += Math.max(1, length);
  }
  return { strays, wide };
}

/** How many bytes the character at a position has; 0 where none begins there. */
function characterLength(bytes: Uint8Array, index: number): number {
  const lead = bytes[index] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  for (let offset = 1; offset < length; offset += 1) if (((bytes[index + offset] ?? 0) & 0xc0) !== 0x80) return 0;
  const second = bytes[index + 1] ?? 0;
  const outside = (lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f) || (lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f);
  return outside ? 0 : length;
}
