/** No address of an article should be longer than a chat program leaves whole, so the slug's share of it is bounded. */
const longestEncoded = 80;

/**
 * The decoration at the end of an article's address: the words of its title, lower case, joined by hyphens. Letters and digits of
 * any script stay; accents of Latin letters go. At most 80 characters once percent-encoded, whole words where there are any.
 * Empty for a title without a letter or digit. Never a key: titles repeat.
 */
export function slugOf(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{Mn}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (encodedLength(longer) > longestEncoded) return slug === '' ? cut(word) : slug;
    slug = longer;
  }
  return slug;
}

/** The words a slug was made of, for searching when its id is unknown. */
export function wordsOfSlug(slug: string): string {
  return slug.split('-').filter((word) => word !== '').join(' ');
}

function cut(word: string): string {
  let kept = '';
  for (const character of word) {
    if (encodedLength(kept + character) > longestEncoded) break;
    kept += character;
  }
  return kept;
}

/** Length of a text in an address: each byte of UTF-8 beyond ASCII takes three characters. */
function encodedLength(text: string): number {
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    length += code < 0x80 ? 1 : code < 0x800 ? 6 : code < 0x10000 ? 9 : 12;
  }
  return length;
}
