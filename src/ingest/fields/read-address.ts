import { isWaybackCapture, isWebAddress, type WebAddress } from '#core/web-address.ts';

/**
 * The http(s) address that a text gives, or null where it gives none. Kept as it was saved, except that a missing scheme before `//`
 * becomes `https:` and that spaces and the few characters which end an address in text are percent-encoded.
 */
export function readAddress(text: string): WebAddress | null {
  const bare = text.trim().replace(/^<(.*)>$/, '$1').replace(/^\/\//, 'https://');
  const encoded = bare.replace(/[\s"<>\\]/g, (character) => encodeURIComponent(character));
  return isWebAddress(encoded) ? encoded : null;
}

/** The address whose copy a capture at the Wayback Machine is; null for any other address. */
export function capturedAddress(address: WebAddress): WebAddress | null {
  if (!isWaybackCapture(address)) return null;
  const inner = /^https?:\/\/[^/]+\/web\/\d+(?:[a-z]{2}_)?\/(.+)$/i.exec(address)?.[1] ?? '';
  // Captures may be addressed without the scheme of what they captured.
  return readAddress(/^https?:\/\//i.test(inner) ? inner : `http://${inner.replace(/^https?:\/+/i, '')}`);
}

/** True for an address without path or query: that of a whole site, so not of one article. */
export function isWholeSite(address: WebAddress): boolean {
  return /^https?:\/\/[^/?#]*\/?(#.*)?$/i.test(address);
}
