import type { WebAddress } from '#core/web-address.ts';
import { readAddress } from '../fields/read-address.ts';

/** How the Wayback Machine writes addresses inside of its captures. */
const waybackPath = /^\/web\/(?:\d{4,14}|\*)(?:[a-z]{2}_)?\/https?:/i;

/** The full web address that a link or picture of a body means wherever it stands; null for a relative one or any other. */
export function addressInBody(text: string): WebAddress | null {
  const address = text.trim();
  return readAddress(waybackPath.test(address) ? `https://web.archive.org${address}` : address);
}
