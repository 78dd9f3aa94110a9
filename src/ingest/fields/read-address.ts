import { isWebAddress, type WebAddress } from '#core/web-address.ts';

/**
 * The http(s) address that a text gives, or null where it gives none. Kept as it was saved, except that a missing scheme before `//`
 * becomes `https:` and that spaces and the few characters which end an address in text are percent-encoded.
 */
export function readAddress(text: string): WebAddress | null {
  const bare = text.trim().replace(/^<(.*)>$/, '$1').replace(/^\/\//, 'https://');
  const encoded = bare.replace(/[\s"<>\\]/g, (character) => encodeURIComponent(character));
  return isWebAddress(encoded) ? encoded : null;
}

/** True for an address without path or query: that of a whole site, so not of one article. */
export function isWholeSite(address: WebAddress): boolean {
  return /^https?:\/\/[^/?#]*\/?(#.*)?$/i.test(address);
}
