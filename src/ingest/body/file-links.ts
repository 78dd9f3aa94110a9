import type { WebAddress } from '#core/web-address.ts';
import { decodePercent } from '../decode-percent.ts';
import { addressInBody } from './address-in-body.ts';
import { type Element, elementsOf, parseHtml, type Replacements, replaceNodes, writeHtml } from './dom.ts';

/**
 * A link to another file of the folder. What article the file gives, and under which id, is known only when all files are read; until then the
 * link says which file it means, on what line it stands, and where it leads otherwise.
 */
const scheme = 'dateline-file:';

/** A link whose file gave no article, and that leads nowhere otherwise. */
export interface LostLink {
  readonly file: string;
  readonly line: number;
}

/** Makes a link lead to a file of the folder. */
export function linkToFile(link: Element, file: string, line: number, elsewhere: WebAddress | null): void {
  link.attribs['href'] = scheme + encodeURIComponent(file);
  link.attribs['data-line'] = String(line);
  if (elsewhere) link.attribs['data-elsewhere'] = elsewhere;
}

/** Whether a body has links to files. */
export function hasFileLinks(body: string): boolean {
  return body.includes(scheme);
}

/** A body with its links to files leading to what `addressOf` knows, else elsewhere; of links that lead nowhere the words stay. */
export function settleFileLinks(body: string, addressOf: (file: string) => string | null): { body: string; lost: LostLink[] } {
  if (!hasFileLinks(body)) return { body, lost: [] };
  const document = parseHtml(body);
  const lost: LostLink[] = [];
  const replacements: Replacements = new Map();
  for (const link of elementsOf(document, new Set(['a', 'area']))) {
    const { href = '', 'data-line': line = '1', 'data-elsewhere': elsewhere = '', ...others } = link.attribs;
    if (!href.startsWith(scheme)) continue;
    const file = decodePercent(href.slice(scheme.length));
    const address = addressOf(file) ?? addressInBody(elsewhere);
    link.attribs = { ...others, ...(address === null ? {} : { href: address }) };
    if (address !== null) continue;
    lost.push({ file, line: Number(line) });
    replacements.set(link, link.children);
  }
  replaceNodes(replacements);
  return { body: writeHtml(document), lost };
}
