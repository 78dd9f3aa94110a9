import { hostOf, type WebAddress } from '#core/web-address.ts';
import { readAddress } from './read-address.ts';

/**
 * How web archives write the addresses of their copies; the first group is the address that was captured, where it is part of it.
 * Wayback Machine: `/web/2019…/https://…`, with a modifier as in `2019if_`, or `*` for the list of all copies
 * (https://en.wikipedia.org/wiki/Help:Using_the_Wayback_Machine). archive.today and its other names: `/2019.11.06-012556/https://…`,
 * `/newest/https://…`, or a short name.
 */
const archives: readonly { readonly host: RegExp; readonly path: RegExp }[] = [
  { host: /^(?:web|wayback|web-beta|replay\.web|liveweb)\.archive\.org$/, path: /^\/(?:web\/|wayback\/)?(?:\d{1,14}\*?|\*)(?:[a-z]{2}_)?\/(.+)$/i },
  { host: /^archive\.org$/, path: /^\/(?:web|wayback)\/(?:\d{1,14}\*?|\*)(?:[a-z]{2}_)?\/(.+)$/i },
  { host: /^web\.archive\.org$/, path: /^\/(?:save\/(?:_embed\/)?|web\/)(https?:.+)$/i },
  { host: /^archive\.(?:today|ph|is|fo|li|md|vn)$/, path: /^\/(?:o\/\w+\/|[\d.-]{4,20}\/|newest\/|oldest\/)(https?:.+)$/i },
  { host: /^archive\.(?:today|ph|is|fo|li|md|vn)$/, path: /^\/\w{4,}(?:\/image)?()\/?$/ },
  { host: /^(?:arquivo\.pt|www\.webarchive\.org\.uk|webarchive\.org\.uk|webarchive\.nationalarchives\.gov\.uk|webarchive\.loc\.gov|wayback\.archive-it\.org)$/, path: /^\/(?:[\w-]+\/)*?\d{4,14}(?:[a-z]{2}_)?\/(https?:.+)$/i },
];

/** A word of each of these hosts; an address without it is not looked at any further. */
const wordOfHost = /archive|arquivo/i;

/** The address whose copy at a web archive an address is; empty where the copy does not say; null where it is no copy. */
function captureOf(address: WebAddress): string | null {
  if (!wordOfHost.test(address)) return null;
  const host = hostOf(address);
  const path = address.replace(/^https?:\/\/[^/?#]*/i, '');
  for (const archive of archives) {
    const match = archive.host.test(host) ? archive.path.exec(path) : null;
    if (match) return match[1] ?? '';
  }
  return null;
}

/** True for a copy at a web archive. */
export function isCapture(address: WebAddress): boolean {
  return captureOf(address) !== null;
}

/** The address whose copy at a web archive this is; null for any other address, and for a copy that does not say. */
export function capturedAddress(address: WebAddress): WebAddress | null {
  const inner = captureOf(address) ?? '';
  if (inner === '') return null;
  // Captures may be addressed without the scheme of what they captured, and proxies make one slash of two.
  return readAddress(/^https?:\/\//i.test(inner) ? inner : `${/^(https?:)/i.exec(inner)?.[1] ?? 'http:'}//${inner.replace(/^https?:\/*/i, '')}`);
}
