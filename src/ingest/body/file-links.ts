import type { WebAddress } from '#core/web-address.ts';
import { decodePercent } from '../decode-percent.ts';
import { addressInBody } from './address-in-body.ts';
import { type Element, elementsOf, parseHtml, type Replacements, replaceNodes, writeHtml } from './dom.ts';

/**
 * A link to another article of the archive: to a file of the folder, or to a path on the former site (see `site-paths.ts`), which begins with a
 * slash. What article that is, and under which id, is known only when all files are read; until then the link says what it means, on what line
 * it stands, and where it leads otherwise.
 */
const scheme = 'dateline-file:';

/** A link that means no article, and leads nowhere otherwise. */
export interface LostLink {
  readonly target: string;
  readonly line: number;
}

/** Where a link is to lead. */
interface Aim {
  /** A file of the folder, or a path on the former site. */
  readonly target: string;
  /** The place in the article, with its `#`; empty where none is meant. */
  readonly fragment: string;
  readonly line: number;
  readonly elsewhere: WebAddress | null;
}

/** Makes a link lead to an article. */
export function linkToArticle(link: Element, { target, fragment, line, elsewhere }: Aim): void {
  link.attribs['href'] = scheme + encodeURIComponent(target);
  link.attribs['data-line'] = String(line);
  if (fragment !== '') link.attribs['data-fragment'] = fragment;
  if (elsewhere) link.attribs['data-elsewhere'] = elsewhere;
}

/** Whether a body has links to articles that are not known yet. */
export function hasFileLinks(body: string): boolean {
  return body.includes(scheme);
}

/** A body with its links to articles leading to what `addressOf` knows, else elsewhere; of links that lead nowhere the words stay. */
export function settleFileLinks(body: string, addressOf: (target: string) => string | null): { body: string; lost: LostLink[] } {
  if (!hasFileLinks(body)) return { body, lost: [] };
  const document = parseHtml(body);
  const lost: LostLink[] = [];
  const replacements: Replacements = new Map();
  for (const link of elementsOf(document, new Set(['a', 'area']))) {
    const { href = '', 'data-line': line = '1', 'data-elsewhere': elsewhere = '', 'data-fragment': fragment = '', ...others } = link.attribs;
    if (!href.startsWith(scheme)) continue;
    const target = decodePercent(href.slice(scheme.length));
    const article = addressOf(target);
    const address = article === null ? addressInBody(elsewhere) : article + fragmentOf(fragment);
    link.attribs = { ...others, ...(address === null ? {} : { href: address }) };
    if (address !== null) continue;
    lost.push({ target, line: Number(line) });
    replacements.set(link, link.children);
  }
  replaceNodes(replacements);
  return { body: writeHtml(document), lost };
}

/** The part of an address from its `#` on; empty where there is none, or nothing behind it. */
export function fragmentOf(address: string): string {
  return /#[^\s\\"<>]+$/.exec(address)?.[0] ?? '';
}
