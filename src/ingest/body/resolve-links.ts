import type { WebAddress } from '#core/web-address.ts';
import { livePage } from '../fields/redirects.ts';
import { addressInBody } from './address-in-body.ts';
import type { BodyContext } from './body-context.ts';
import { quote } from '../quote.ts';
import { decodePercent } from '../decode-percent.ts';
import { type Document, elementsOf, type Replacements, replaceNodes } from './dom.ts';
import { isStandIn } from './stand-ins.ts';

/**
 * Gives each link a full address. Relative ones are seen from the original; where that is not known they could lead nowhere, so their
 * text stays without link. Links inside of the text and to mail and telephone stay. A link leads to the page itself, where a web archive or
 * a redirector was put before it; what was embedded from a web archive is at the archive.
 */
export function resolveLinks(document: Document, { original, report }: BodyContext): void {
  const lost: string[] = [];
  const replacements: Replacements = new Map();
  for (const link of elementsOf(document, new Set(['a', 'area']))) {
    const href = link.attribs['href']?.trim();
    if (href === undefined || /^(#.|mailto:|tel:)/i.test(href) || isStandIn(link)) continue;
    if (href === '') {
      // What stood there was taken out before, and said.
      replacements.set(link, link.children);
      continue;
    }
    const address = addressInBody(href) ?? resolve(href, original && livePage(original));
    if (address) link.attribs['href'] = livePage(address);
    else {
      lost.push(href);
      replacements.set(link, link.children);
    }
  }
  replaceNodes(replacements);
  if (lost.length > 0) {
    const first = quote(decodePercent(lost[0] ?? ''));
    const links = lost.length === 1 ? `the link ${first} has` : `${lost.length} links, of which ${first} is the first, have`;
    report(`${links} no full web address; only the words are kept`, lost[0]);
  }
}

function resolve(href: string, original: WebAddress | null): WebAddress | null {
  const scheme = /^[a-z][a-z0-9+.-]*:/i.test(href);
  return original === null || scheme || !URL.canParse(href, original) ? null : addressInBody(new URL(href, original).href);
}
