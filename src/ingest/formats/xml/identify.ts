import { identityOf, type WebAddress } from '#core/web-address.ts';
import { readAddress } from '../../fields/read-address.ts';

/** An address as a document writes it, in full: seen from the site where it is relative. What cannot be completed stays as it is. */
export function completeAddress(text: string, site: string): string {
  if (text === '' || /^[a-z][a-z0-9+.-]*:|^\/\//i.test(text) || !URL.canParse(text, site)) return text;
  return new URL(text, site).href;
}

/** What tells an article of a feed from all others. */
export interface Identity {
  /** Its address, or empty. */
  readonly link: string;
  /** Its own id, or empty. */
  readonly id: string;
}

/**
 * The identity of a feed's item. An id that is the item's address is no other fact: the address alone then tells it from others, as it
 * does wherever else the same article was saved. An id that is unique in its feed only, such as a number, is told apart by the site's name.
 */
export function identify(link: string, id: string, idIsAddress: boolean, site: string): Identity {
  const address = idIsAddress ? readAddress(id) : null;
  const original = link === '' && address ? address : link;
  const isSame = address !== null && identityOf(address) === identityOfText(original);
  const isUnique = /^[a-z][a-z0-9+.-]*:|^[\da-f]{8}-/i.test(id);
  return { link: original, id: isSame || id === '' ? '' : isUnique ? id : `${site} ${id}` };
}

function identityOfText(text: string): string {
  const address: WebAddress | null = readAddress(text);
  return address === null ? text : identityOf(address);
}
