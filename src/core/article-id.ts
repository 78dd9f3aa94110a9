import type { Brand } from './brand.ts';

/**
 * Names an article for ever: 12 characters of Crockford's base 32 (digits and lower-case letters without i, l, o and u).
 * It is made from the article alone, so a link shared today opens the same article after any rebuild.
 */
export type ArticleId = Brand<string, 'ArticleId'>;

/** The alphabet of ids: https://www.crockford.com/base32.html, in lower case. */
export const idAlphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** How many characters an id has: 60 bits, so that a million articles meet by chance once in two million archives. */
export const idLength = 12;

/** True for a text that has the form of an id, whether or not an archive has such an article. */
export function isArticleId(text: string): text is ArticleId {
  return /^[0-9a-hjkmnp-tv-z]{12}$/.test(text);
}

/** True for what an id can begin with; also for nothing. */
export function isIdBeginning(text: string): boolean {
  return text.length <= idLength && isArticleId(text.padEnd(idLength, '0'));
}

/** The id that a part of an address names, or null. Capitals are letters too: some programs print addresses in nothing else. */
export function parseArticleId(text: string): ArticleId | null {
  const id = text.toLowerCase();
  return isArticleId(id) ? id : null;
}
