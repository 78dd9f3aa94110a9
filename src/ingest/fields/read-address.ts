import { isWebAddress, type WebAddress } from '#core/web-address.ts';

/** What stands between two addresses of one text. */
const beforeAnother = /(?:[,;|]|(?<![\s,;|]))\s+(?=<?https?:\/\/)/i;

/**
 * The http(s) address that a text gives, or null where it gives none. Kept as it was saved, except that a missing scheme before `//`
 * becomes `https:` and that spaces and the few characters which end an address in text are percent-encoded. Two addresses with white space
 * between them are not one; see `addressesIn`.
 */
export function readAddress(text: string): WebAddress | null {
  const address = text.trim();
  // Nearly all are written as they are to be read, and there are dozens in an article.
  if (!/^\/\/|[\s"<>\\]/.test(address)) return isWebAddress(address) ? address : null;
  if (beforeAnother.test(address)) return null;
  const bare = address.replace(/^<(.*)>$/, '$1').replace(/^\/\//, 'https://');
  const encoded = bare.replace(/[\s"<>\\]/g, (character) => encodeURIComponent(character));
  return isWebAddress(encoded) ? encoded : null;
}

/** All addresses of a text that holds nothing else: one, or several with white space between them. Empty where any of them is none. */
export function addressesIn(text: string): WebAddress[] {
  // No address is without them, and every name of an author is asked whether it is one.
  if (!text.includes('//')) return [];
  const addresses = text.trim().split(beforeAnother).map(readAddress);
  return addresses.includes(null) ? [] : addresses.filter((address) => address !== null);
}

/** True for an address without path or query: that of a whole site, so not of one article. */
export function isWholeSite(address: WebAddress): boolean {
  return /^https?:\/\/[^/?#]*\/?(#.*)?$/i.test(address);
}
