import type { WebAddress } from '#core/web-address.ts';
import { livePage } from '../fields/redirects.ts';
import { addressInBody } from './address-in-body.ts';
import type { BodyContext } from './body-context.ts';
import { quote } from '../quote.ts';
import { decodePercent } from '../decode-percent.ts';
import { type Document, elementsOf, type Replacements, replaceNodes } from './dom.ts';
import { sitePathOf } from '../site-paths.ts';
import { fragmentOf, linkToArticle } from './file-links.ts';
import { pathsInFolder, pathsOfName } from './path-in-folder.ts';
import { isStandIn } from './stand-ins.ts';

/**
 * Gives each link a full address. Relative ones lead to another file of the folder where there is one; else they are seen from the original. Where
 * that is not known, a path on the former site leads to the article that had it, else to the site, if the archive says where it stood; what could
 * lead nowhere becomes text without link. A format that knows where its links lead says so in `data-elsewhere`. Links inside of the text and to
 * mail and telephone stay. A link leads to the page itself, where a web archive or a redirector was put before it; what was embedded from a web
 * archive is at the archive.
 */
export function resolveLinks(document: Document, context: BodyContext): void {
  const { original, report } = context;
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
    if (link.attribs['data-note'] !== undefined) {
      delete link.attribs['data-note'];
      const target = noteOf(href, context);
      if (target !== null) linkToArticle(link, { target, fragment: '', line: context.lineOf(href), elsewhere: null });
      else {
        lost.push(href);
        replacements.set(link, link.children);
      }
      continue;
    }
    const elsewhere = addressInBody(link.attribs['data-elsewhere'] ?? '');
    const known = addressInBody(href) ?? elsewhere ?? resolve(href, original && livePage(original));
    delete link.attribs['data-elsewhere'];
    const sitePath = known === null ? sitePathOf(href) : null;
    const address = known ?? (/^\/(?!\/)/.test(href) ? resolve(href, context.site ?? null) : null);
    const target = fileOf(href, context) ?? sitePath;
    if (target !== null) linkToArticle(link, { target, fragment: fragmentOf(href), line: context.lineOf(href), elsewhere: address && livePage(address) });
    else if (address) link.attribs['href'] = livePage(address);
    else {
      lost.push(href);
      replacements.set(link, link.children);
    }
  }
  replaceNodes(replacements);
  if (lost.length > 0) {
    const first = quote(decodePercent(lost[0] ?? ''));
    const links = lost.length === 1 ? `the link ${first} has` : `${lost.length} links, of which ${first} is the first, have`;
    report('lost link', `${links} no full web address; only the words are kept`, lost[0]);
  }
}

/** The file of the folder that a relative link means; null where there is none. Zola writes `@/` for the top of its folder of content. */
function fileOf(href: string, { file, files }: BodyContext): string | null {
  if (/^([a-z][a-z0-9+.-]*:|\/\/|\/web\/)/i.test(href)) return null;
  const meant = href.startsWith('@/') ? [href.slice(1), `/content${href.slice(1)}`] : [href];
  return firstOf(meant.flatMap((one) => pathsInFolder(one, file)), files);
}

/** The file of a note, whose name may leave out the ending and the folder. */
function noteOf(name: string, { file, files }: BodyContext): string | null {
  const names = /\.(?:md|markdown|txt|html?)$/i.test(name) ? [name] : [`${name}.md`, `${name}.markdown`, `${name}.txt`];
  return firstOf(names.flatMap((one) => pathsOfName(one, file)), files);
}

function firstOf(paths: readonly string[], files: BodyContext['files']): string | null {
  for (const path of paths) {
    const found = files?.get(path.normalize('NFC'));
    if (found !== undefined) return found;
  }
  return null;
}

function resolve(href: string, original: WebAddress | null): WebAddress | null {
  const scheme = /^[a-z][a-z0-9+.-]*:/i.test(href);
  return original === null || scheme || !URL.canParse(href, original) ? null : addressInBody(new URL(href, original).href);
}
