import createDOMPurify, { type Config } from 'dompurify';
import { isBodyLink } from '#core/article-path.ts';
import { hostOf, isWebAddress } from '#core/web-address.ts';
import { standInFor } from './stand-in.ts';

/**
 * The policy of the sanitiser, and the one place where an archived body becomes HTML of the page. A body is hostile: it may carry
 * scripts, forms, frames, trackers, styles and names that would shadow those of the page. What is not listed here is not kept;
 * the text inside an element that is not kept stays.
 */
const policy = {
  ALLOWED_TAGS: [
    ...['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'blockquote', 'pre', 'hr', 'div', 'section'],
    ...['table', 'caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'figure', 'figcaption', 'img', 'details', 'summary'],
    ...['a', 'em', 'strong', 'b', 'i', 'u', 's', 'del', 'ins', 'mark', 'small', 'sub', 'sup', 'span', 'abbr', 'cite', 'q', 'time', 'br', 'wbr'],
    ...['code', 'kbd', 'samp', 'var', 'dfn', 'ruby', 'rt', 'rp', 'bdi', 'bdo'],
  ],
  // No style, no class, no role, no aria-*, no data-*: a body cannot dress up as a part of the page.
  ALLOWED_ATTR: [
    ...['href', 'src', 'alt', 'title', 'width', 'height', 'id', 'lang', 'dir', 'datetime', 'cite'],
    ...['colspan', 'rowspan', 'scope', 'headers', 'span', 'start', 'reversed', 'value', 'open', 'align'],
  ],
  // Names of cells, in which a colon stands for nothing; elsewhere it makes an address of another kind.
  ADD_URI_SAFE_ATTR: ['headers'],
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  // Ids get a prefix, so that a body can link to its own footnotes and never stand for a name of the page (DOM clobbering).
  SANITIZE_NAMED_PROPS: true,
} satisfies Config;

/** What DOMPurify puts before the ids of a body. */
const idPrefix = 'user-content-';

/** A picture that the importer copied into the site. */
const ownPicture = /^files\/[0-9a-f]{12}\.(png|jpe?g|gif|webp|avif)$/;

/** Not exported, so nobody else can make what carries it. */
const sanitised = Symbol('sanitised');

/** HTML that went through the sanitiser. The only thing the article's body accepts, and only this file can make it. */
export interface SafeHtml {
  readonly __html: TrustedHTML | string;
  readonly [sanitised]: true;
}

/** A body, safe to show. */
export interface SanitisedBody {
  readonly html: SafeHtml;
  /** Pictures of other hosts: host → how many. They have no address in the HTML unless they were asked for. */
  readonly foreignPictures: ReadonlyMap<string, number>;
}

/** Whether pictures of other hosts are left waiting, or fetched because the reader asked. */
export type ForeignPictures = 'waiting' | 'shown';

/**
 * Makes a body safe. Throws where the browser gives DOMPurify nothing to work with: nothing is better than something unsafe. Where a page is
 * drawn without a browser, the body is left to the browser that will show it.
 */
export function sanitiseBody(dirty: string, foreignPictures: ForeignPictures): SanitisedBody {
  if (typeof window === 'undefined') return { html: { __html: '', [sanitised]: true }, foreignPictures: new Map() };
  const found = new Map<string, number>();
  const __html = trustedBodies().createHTML(dirty, foreignPictures, found);
  return { html: { __html, [sanitised]: true }, foreignPictures: found };
}

/** A body, safe to show, with the pictures of other hosts waiting. The last few are kept, so that one can be made before it is wanted. */
export function safeBodyOf(dirty: string): SanitisedBody {
  const body = safeBodies.get(dirty) ?? sanitiseBody(dirty, 'waiting');
  // A map goes through its entries in the order in which they were set.
  safeBodies.delete(dirty);
  safeBodies.set(dirty, body);
  for (const [oldest] of safeBodies) if (safeBodies.size > mostSafeBodies) safeBodies.delete(oldest);
  return body;
}

const safeBodies = new Map<string, SanitisedBody>();
/** An article, the one before it and the one after it, and as many again for who goes back. */
const mostSafeBodies = 6;

interface BodyPolicy {
  createHTML(dirty: string, foreignPictures: ForeignPictures, found: Map<string, number>): TrustedHTML | string;
}

let made: BodyPolicy | undefined;

/** The Trusted Types policy, made at the first body: the browser lets a name be taken once. */
function trustedBodies(): BodyPolicy {
  made ??= makePolicy();
  return made;
}

function makePolicy(): BodyPolicy {
  const purify = createDOMPurify(window);
  if (!purify.isSupported) throw new Error('This browser cannot make an article safe to show');
  const createHTML = (dirty: string, foreignPictures: ForeignPictures, found: Map<string, number>): string => {
    // The body element of a document of its own, in which no picture is fetched.
    const body = purify.sanitize(dirty, { ...policy, RETURN_DOM: true });
    if (!(body instanceof HTMLElement)) throw new TypeError('DOMPurify gave no element');
    // The list of attributes holds for every element; an address belongs to these two.
    for (const element of body.querySelectorAll('[href]:not(a)')) element.removeAttribute('href');
    for (const element of body.querySelectorAll('[src]:not(img)')) element.removeAttribute('src');
    for (const cell of body.querySelectorAll('[headers]')) settleHeaders(cell);
    for (const link of body.querySelectorAll('a')) settleLink(link);
    for (const picture of body.querySelectorAll('img')) settlePicture(picture, foreignPictures, found);
    for (const wide of body.querySelectorAll('pre, table')) settleWide(wide);
    return body.innerHTML;
  };
  return window.trustedTypes?.createPolicy('dateline', { createHTML }) ?? { createHTML };
}

/** The name that an id of a body has on the page. */
function prefixed(id: string): string {
  return id.startsWith(idPrefix) ? id : idPrefix + id;
}

/** A cell of a table names the cells that head it by their ids. */
function settleHeaders(cell: Element): void {
  const ids = cell.getAttribute('headers')?.match(/\S+/g) ?? [];
  cell.setAttribute('headers', ids.map(prefixed).join(' '));
}

/** A link goes to a place in the body, to another article of the archive, or to an http(s) address, in a new tab that knows nothing of this one. */
function settleLink(link: HTMLAnchorElement): void {
  const href = link.getAttribute('href')?.trim() ?? '';
  if (/^#./.test(href)) {
    link.setAttribute('href', `#${prefixed(href.slice(1))}`);
  } else if (isBodyLink(href)) {
    link.setAttribute('href', import.meta.env.BASE_URL + href.replace(/#(.+)$/, (_, id: string) => `#${prefixed(id)}`));
  } else if (isWebAddress(href)) {
    link.setAttribute('href', href);
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', 'noopener noreferrer external');
    link.setAttribute('referrerpolicy', 'no-referrer');
  } else {
    link.removeAttribute('href');
  }
}

/** A picture is one of the site's own; one of another host leaves its description in its place until it is asked for. */
function settlePicture(picture: HTMLImageElement, foreignPictures: ForeignPictures, found: Map<string, number>): void {
  const src = picture.getAttribute('src')?.trim() ?? '';
  picture.setAttribute('loading', 'lazy');
  picture.setAttribute('decoding', 'async');
  if (!picture.hasAttribute('alt')) picture.setAttribute('alt', '');
  if (ownPicture.test(src)) {
    picture.setAttribute('src', `${import.meta.env.BASE_URL}archive/${src}`);
    return;
  }
  if (isWebAddress(src)) {
    found.set(hostOf(src), (found.get(hostOf(src)) ?? 0) + 1);
    if (foreignPictures === 'shown') {
      picture.setAttribute('referrerpolicy', 'no-referrer');
      return;
    }
  }
  picture.replaceWith(standInFor(picture, 'waiting'));
}

/** What may be wider than the page scrolls by itself. A table gets a frame for it, to stay a table for those who hear it. */
function settleWide(wide: Element): void {
  const frame = wide.ownerDocument.createElement('div');
  frame.className = 'wide';
  wide.replaceWith(frame);
  frame.append(wide);
}
