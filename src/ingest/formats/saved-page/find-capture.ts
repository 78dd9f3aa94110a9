import type { WebAddress } from '#core/web-address.ts';
import { capturedAddress, isCapture } from '../../fields/captures.ts';
import { readAddress } from '../../fields/read-address.ts';
import { type ChildNode, elementsOf, isElement, isText, nodesIn } from '../../body/dom.ts';
import type { Page } from './page.ts';

/** From where a page was saved, as far as the page itself tells. */
export interface Capture {
  /** The address it had at its publisher. */
  readonly location: WebAddress | null;
  /** The address of the copy at the Wayback Machine that was saved. */
  readonly archived: WebAddress | null;
  readonly line: number;
}

/** What browsers and SingleFile write at the head: `saved from url=(0042)https://…`, `Page saved with SingleFile\n url: https://…`. */
const savedFrom = [/^\s*saved from url=\(\d+\)(\S+)/i, /^\s*(?:Page saved with|Archive processed by) SingleFile\s+url:\s*(\S+)/i];

/** How a page of the Wayback Machine names itself to its toolbar: address and time of the capture. */
const wombat = /__wm\.wombat\(\s*"([^"]+)"\s*,\s*"(\d{14})"/;

/** Finds out where a page was saved from. The day on which it was saved says nothing of its publication, and is not read. */
export function findCapture(page: Page): Capture {
  for (const node of nodesIn(page.tree)) {
    const address = addressOf(node);
    if (!address) continue;
    const line = page.lineOf(node);
    return isCapture(address) ? { location: capturedAddress(address), archived: address, line } : { location: address, archived: null, line };
  }
  // Wayback rewrites the address in this link as it does all others.
  for (const link of elementsOf(page.tree, new Set(['link']))) {
    const address = /(^|\s)canonical(\s|$)/i.test(link.attribs['rel'] ?? '') ? readAddress(link.attribs['href'] ?? '') : null;
    if (address && isCapture(address)) return { location: capturedAddress(address), archived: address, line: page.lineOf(link) };
  }
  return { location: null, archived: null, line: 1 };
}

function addressOf(node: ChildNode): WebAddress | null {
  if (isElement(node)) {
    if (node.name !== 'script') return null;
    const [, address, stamp] = wombat.exec(node.children.filter(isText).map(({ data }) => data).join('')) ?? [];
    return address === undefined ? null : readAddress(`https://web.archive.org/web/${stamp}/${address}`);
  }
  if (isText(node) || !('data' in node)) return null;
  const found = savedFrom.map((pattern) => pattern.exec(node.data)?.[1]).find((address) => address !== undefined);
  return found === undefined ? null : readAddress(found);
}

/** The address a page gives for something at its publisher: seen from where the page stood, and never that of a copy. Null where it gives none. */
export function addressAt(text: string, from: WebAddress | null): WebAddress | null {
  const bare = text.trim().replace(/^\/web\/\d{4,14}(?:[a-z]{2}_)?\/(?=https?:)/i, '');
  const full = from !== null && !/^[a-z][a-z0-9+.-]*:/i.test(bare) && URL.canParse(bare, from) ? readAddress(new URL(bare, from).href) : readAddress(bare);
  return full && (capturedAddress(full) ?? full);
}
