import { readAddress } from '../fields/read-address.ts';
import { quote } from '../quote.ts';
import type { BodyContext } from './body-context.ts';
import { type Document, type Element, elementsOf, isInside, parseNodes, type Replacements, replaceNodes } from './dom.ts';
import { embedLink } from './stand-ins.ts';

const embedding = new Set(['iframe', 'frame', 'embed', 'object', 'video', 'audio']);

/** Elements that may hold a link, but no paragraph. */
const holdsNoParagraph = new Set(['p', 'a', 'span', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'em', 'strong', 'b', 'i']);

/** Puts a link in the place of films, frames and other content from elsewhere: nothing of the kind ever loads in the reader. */
export function replaceEmbeds(document: Document, context: BodyContext): void {
  const replacements: Replacements = new Map();
  for (const element of elementsOf(document, embedding)) {
    const source = sourceOf(element);
    const address = readAddress(source);
    if (address) {
      const link = embedLink(address);
      replacements.set(element, parseNodes(isInside(element, holdsNoParagraph) ? link : `<p>${link}</p>`));
    } else {
      const what = source === '' ? '' : ` from ${quote(source)}`;
      context.report('left out of text', `content embedded${what} (<${element.name}>) has no full web address to link to; left out`, source || `<${element.name}`);
      // What stands inside of these is shown where they cannot be.
      replacements.set(element, element.name === 'iframe' || element.name === 'embed' ? [] : element.children);
    }
  }
  replaceNodes(replacements);
}

function sourceOf({ attribs, children }: Element): string {
  const own = attribs['src'] ?? attribs['data-src'] ?? attribs['data'];
  if (own !== undefined) return own.trim();
  for (const child of children) {
    if ('attribs' in child && child.name === 'source' && child.attribs['src']) return child.attribs['src'].trim();
  }
  return '';
}
