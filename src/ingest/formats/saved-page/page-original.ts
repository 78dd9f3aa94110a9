import type { WebAddress } from '#core/web-address.ts';
import { isWholeSite } from '../../fields/read-address.ts';
import { addressAt, type Capture } from './find-capture.ts';
import { type Node, textIn } from './read-json-ld.ts';
import type { Meta, Statement } from './read-meta.ts';

/** Where a page is at its publisher, and where it stood when it was saved. */
export interface PagePlace {
  readonly original: Statement | undefined;
  /** What relative addresses of the page are seen from. */
  readonly location: WebAddress | null;
}

/** Finds a page's own address: what it calls canonical, else what it tells others, else where it was saved from. */
export function placeOf(meta: Meta, article: { readonly node: Node; readonly line: number } | undefined, capture: Capture): PagePlace {
  const stated = [...(meta.canonical ? [meta.canonical] : []), ...meta.named('og:url'), ...addressesIn(article?.node, article?.line ?? 1)];
  const from = capture.location ?? firstAddress(stated, null)?.address ?? null;
  const base = meta.base ? addressAt(meta.base.text, from) : null;
  const candidates = [...stated, ...(capture.location ? [{ text: capture.location, line: capture.line }] : [])];
  // An address that ends with a slash is where the page's pictures are, not the page.
  if (meta.base && base && !/\/([?#].*)?$/.test(base)) candidates.push({ text: base, line: meta.base.line });
  const original = firstAddress(candidates, from);
  return { original: original && { text: original.address, line: original.line }, location: base ?? from ?? original?.address ?? null };
}

/** The first that is an address; that of a whole site only where there is no other. */
function firstAddress(statements: readonly Statement[], from: WebAddress | null): { address: WebAddress; line: number } | undefined {
  const addresses = statements.flatMap(({ text, line }) => {
    const address = addressAt(text, from);
    return address ? [{ address, line }] : [];
  });
  return addresses.find(({ address }) => !isWholeSite(address)) ?? addresses[0];
}

/** The addresses that a node of JSON-LD has; a fragment after it tells the article from the page that holds it. */
export function addressesIn(node: Node | undefined, line: number): Statement[] {
  const page = node?.get('mainEntityOfPage');
  const values = [node?.get('url'), ...(page instanceof Map ? [page.get('@id'), page.get('url')] : [page]), node?.get('@id')];
  return values.map((value) => textIn(value).replace(/#.*$/, '')).filter((text) => text !== '').map((text) => ({ text, line }));
}
