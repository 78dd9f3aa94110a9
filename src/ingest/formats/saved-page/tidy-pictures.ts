import type { WebAddress } from '#core/web-address.ts';
import { type ChildNode, type Document, type Element, elementsOf, isElement, isText, type Replacements, replaceNodes } from '../../body/dom.ts';
import { embeddedMark } from '../../folder/embedded-picture.ts';
import { addressAt } from './find-capture.ts';

/** Where pages that load pictures late keep the address until then; SingleFile keeps that of what it wrote into the page. */
const lateNames = ['data-src', 'data-original', 'data-lazy-src', 'data-lazy', 'data-original-src', 'data-orig-file', 'data-hi-res-src', 'data-full-src', 'data-image', 'data-url', 'data-sf-original-src'];
const lateSetNames = ['data-srcset', 'data-lazy-srcset', 'srcset'];

/**
 * Gives each picture the address of what it shows, and nothing else. Pictures that lie beside the page keep their relative address, with
 * the full one in `data-elsewhere` for where they are not there. Pictures of one pixel are taken out: they count visitors.
 */
export function tidyPictures(tree: Document, location: WebAddress | null): void {
  const replacements: Replacements = new Map();
  for (const picture of elementsOf(tree, new Set(['noscript']))) settleNoscript(picture, replacements);
  replaceNodes(replacements);
  const pixels: Replacements = new Map();
  for (const picture of elementsOf(tree, new Set(['img', 'amp-img']))) {
    if (isPixel(picture)) pixels.set(picture, []);
    else settle(picture, location);
  }
  replaceNodes(pixels);
}

function settle(picture: Element, location: WebAddress | null): void {
  const source = sourceOf(picture);
  const kept = ['alt', 'title', 'width', 'height'].flatMap((name) => (picture.attribs[name] === undefined ? [] : [[name, picture.attribs[name]] as const]));
  const elsewhere = addressAt(source, location);
  const late = source.startsWith(embeddedMark) ? addressAt(lateSourceOf(picture) ?? '', location) : null;
  const isRelative = !/^([a-z][a-z0-9+.-]*:|\/\/|\/web\/\d{4})/i.test(source);
  picture.name = 'img';
  picture.attribs = Object.fromEntries([['src', isRelative || elsewhere === null ? source : elsewhere], ...kept, ...(isRelative && elsewhere ? [['data-elsewhere', elsewhere]] : []), ...(late ? [['data-elsewhere', late]] : [])]);
}

function sourceOf(picture: Element): string {
  const { attribs } = picture;
  const own = attribs['src']?.trim() ?? '';
  // What was written into the page is the picture itself.
  if (own.startsWith(embeddedMark)) return own;
  const late = lateSourceOf(picture);
  const isStandIn = own === '' || /^(data:|about:)/i.test(own);
  // A placeholder that has an address of its own is told by the late one beside it.
  if (late !== undefined && (isStandIn || attribs['data-src'] !== undefined || attribs['data-lazy-src'] !== undefined)) return late;
  if (!isStandIn) return own;
  const around = picture.parent && isElement(picture.parent) && picture.parent.name === 'picture' ? elementsOf(picture.parent, new Set(['source'])) : [];
  const sets = [picture, ...around].flatMap((element) => lateSetNames.map((name) => element.attribs[name] ?? ''));
  return sets.map(largestOf).find((address) => address !== '') ?? own;
}

function lateSourceOf({ attribs }: Element): string | undefined {
  return lateNames.map((name) => attribs[name]?.trim()).find((text) => text !== undefined && /^[^\s{[]+$/.test(text));
}

/** The address of the largest picture of a `srcset`. */
function largestOf(set: string): string {
  const choices = set.split(/,\s+|,(?=https?:|\/)/).map((choice) => choice.trim().split(/\s+/)).filter(([address = '']) => address !== '' && !address.startsWith('data:'));
  const size = ([, width = '1x']: readonly string[]) => Number.parseFloat(width) || 0;
  return choices.sort((a, b) => size(b) - size(a))[0]?.[0] ?? '';
}

function isPixel({ attribs }: Element): boolean {
  return ['width', 'height'].every((name) => /^[01](px)?$/.test(attribs[name]?.trim() ?? ''));
}

/** Without scripts, `<noscript>` holds the picture itself, and the element before it a placeholder. What else it holds asks for scripts. */
function settleNoscript(noscript: Element, replacements: Replacements): void {
  const [picture] = elementsOf(noscript, new Set(['img']));
  const words = noscript.children.filter(isText).some(({ data }) => data.trim() !== '');
  if (!picture || words || isPixel(picture)) {
    replacements.set(noscript, []);
    return;
  }
  const before = elementBefore(noscript);
  const placeholder = before && [before, ...elementsOf(before)].find(({ name }) => name === 'img');
  if (placeholder) replacements.set(placeholder, []);
  replacements.set(noscript, [picture]);
}

function elementBefore(node: ChildNode): Element | null {
  for (let before = node.prev; before !== null; before = before.prev) {
    if (isElement(before)) return before;
    if (isText(before) && before.data.trim() !== '') return null;
  }
  return null;
}
