import { hash } from 'node:crypto';
import { type ArticleId, idAlphabet, idLength, isArticleId } from '#core/article-id.ts';
import { dayOf } from '#core/published.ts';
import { foldText } from '#core/text.ts';
import { identityOf, type WebAddress } from '#core/web-address.ts';
import { isWholeSite } from './fields/read-address.ts';
import type { Header } from './fields/read-header.ts';
import { livePage } from './fields/redirects.ts';

/**
 * What makes an article the one it is, as text: its own id; else its original address; else the address its archived copy was taken
 * of (`address` is what `addressKey` gives); else its source, day and title. Where no words of its own are its title, its content (`digest`)
 * decides as well. Says nothing of the file it was found in.
 */
export function identityKey(header: Header, address: string | null, digest: string): string {
  if (header.ownId !== null) return `id:${header.ownId}`;
  if (address !== null) return keyOfAddress(address);
  const day = header.published === null ? '' : dayOf(header.published);
  const title = header.titleIsOwn ? foldText(header.title) : `?${digest}`;
  return `words:${foldText(header.source)}\n${day}\n${title}`;
}

/** What an article is told from others by. */
interface Identified {
  /** The id that its key gives, which it has unless another has the same key. */
  readonly id: ArticleId;
  readonly identity: Identity;
  /** Its original address, as the id that this would give; null where it has none of its own. Equal for all that was saved of one page, and much shorter than the address. */
  readonly address: ArticleId | null;
}

/** What makes an article the one it is, and which content it has. */
export interface Identity {
  /** See `identityKey`. */
  readonly key: string;
  /** Of its title and its text as saved, and of the pictures in it; see `digestOf`. */
  readonly digest: string;
}

/** Finds out which article it is. */
export function identify(header: Header, digest: string): Identified {
  const address = addressKey(header);
  const key = identityKey(header, address, digest);
  const id = articleIdOf(key);
  const byAddress = address === null ? null : keyOfAddress(address);
  return { id, identity: { key, digest }, address: byAddress === null ? null : byAddress === key ? id : articleIdOf(byAddress) };
}

function keyOfAddress(address: string): string {
  return `address:${address}`;
}

/** The original address in the form in which addresses of one page are equal; null where the article has none of its own. */
export function addressKey(header: Pick<Header, 'original' | 'archived'>): string | null {
  const page = pageOf(header.original) ?? pageOf(header.archived);
  return page && identityOf(page);
}

/** What an identity rests on, as a problem says it. */
export function describeIdentity(key: string): string {
  return key.startsWith('id:') ? 'id' : key.startsWith('address:') ? 'address' : 'source, day and title';
}

/** So many hexadecimal digits have the bits of two pairs of an id's characters, and are few enough for arithmetic with plain numbers. */
const hexDigits = 5;

/** The two characters of an id that have these ten bits. */
const pairs = Array.from(idAlphabet).flatMap((first) => Array.from(idAlphabet, (second) => first + second));

/** The id for a key: the first 60 bits of its SHA-256, five a character. */
export function articleIdOf(key: string): ArticleId {
  const digits = hash('sha256', key, 'hex');
  let id = '';
  for (let at = 0; id.length < idLength; at += hexDigits) {
    const bits = Number.parseInt(digits.slice(at, at + hexDigits), 16);
    id += `${pairs[bits >> 10]}${pairs[bits & 1023]}`;
  }
  if (!isArticleId(id)) throw new RangeError(`Not an id: ${id}`);
  return id;
}

/** How many digits a digest of `digestOf` has. */
export const identityDigestLength = 64;

/** A digest of texts, for telling one content from another. */
export function digestOf(...texts: readonly string[]): string {
  return hash('sha256', JSON.stringify(texts), 'hex');
}

/** The page that an address leads to; null where it is that of a whole site. */
function pageOf(address: WebAddress | null): WebAddress | null {
  const page = address && livePage(address);
  return page === null || isWholeSite(page) ? null : page;
}
