import { isWebAddress, type WebAddress } from './web-address.ts';

/** Where an archive says to write. Only the first two become links. */
export type Contact =
  | { readonly kind: 'mail'; readonly address: string; readonly link: `mailto:${string}` }
  | { readonly kind: 'web'; readonly address: WebAddress }
  | { readonly kind: 'words'; readonly words: string };

/** An e-mail address without anything that means something in a link, such as `?` and `&`. Rarer ones are words. */
const mail = /^(?:mailto:)?([\p{L}\p{N}._+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+)$/iu;

/** What a text is that an archive gives as its contact. */
export function readContact(text: string): Contact {
  const stated = text.trim();
  const address = mail.exec(stated)?.[1];
  if (address !== undefined) return { kind: 'mail', address, link: `mailto:${address}` };
  return isWebAddress(stated) ? { kind: 'web', address: stated } : { kind: 'words', words: stated };
}
