import type { WebAddress } from '#core/web-address.ts';
import { type ChildNode, type Document, type Element, elementsOf, isElement, isText, nodesIn, type Replacements, replaceNodes } from '../../body/dom.ts';
import { addressAt } from './find-capture.ts';
import { tidyPictures } from './tidy-pictures.ts';

/** What says nothing, or says it to programs. */
const dropped = new Set(['head', 'script', 'style', 'template', 'link', 'meta', 'base', 'title', 'input', 'select', 'textarea', 'button', 'datalist', 'canvas', 'dialog', 'svg']);

/** Around the text of whole sites, or of pictures that the page's scripts would have chosen between. */
const unwrapped = new Set(['html', 'body', 'form', 'picture', 'font', 'center']);

/** The bar that the Wayback Machine puts above a page, and its other parts. */
const toolbar = /^(wm-ipp|donato|playback$|wm-capinfo)/;

/** Frames that show advertisements, count visitors or offer buttons. */
const idleFrame = /doubleclick|googlesyndication|googletagmanager|google\.com\/recaptcha|facebook\.com\/(plugins\/(like|share|follow)|tr\b)|twitter\.com\/widgets\/(follow|tweet)|disqus|outbrain|taboola|amazon-adsystem|criteo|\/ads?[/.]|^about:|^javascript:/i;

/** Takes out of a page what is none of its words and pictures, and gives links, pictures and films the addresses they mean. */
export function tidyPage(tree: Document, location: WebAddress | null): void {
  const replacements: Replacements = new Map();
  for (const node of nodesIn(tree)) {
    if (isText(node)) continue;
    const instead = insteadOf(node);
    if (instead) replacements.set(node, instead);
  }
  replaceNodes(replacements);
  tidyPictures(tree, location);
  tidyFilms(tree, location);
  const places = new Set(elementsOf(tree).map(({ attribs }) => attribs['id'] ?? attribs['name']));
  for (const link of elementsOf(tree, new Set(['a', 'area']))) tidyLink(link, location, places);
}

/** Nothing, the children, or null for what stays. */
function insteadOf(node: ChildNode): readonly ChildNode[] | null {
  if (!isElement(node)) return [];
  if (toolbar.test(node.attribs['id'] ?? '') || dropped.has(node.name)) return [];
  return unwrapped.has(node.name) ? node.children : null;
}

/** Films and sound become frames, which outlive the search for the text and then become links. */
function tidyFilms(tree: Document, location: WebAddress | null): void {
  const replacements: Replacements = new Map();
  for (const film of elementsOf(tree, new Set(['iframe', 'frame', 'embed', 'object', 'video', 'audio', 'amp-video', 'amp-iframe']))) {
    const source = [film, ...elementsOf(film, new Set(['source']))].flatMap(({ attribs }) => [attribs['src'], attribs['data-src'], attribs['data-lazy-src'], attribs['data']]);
    const address = source.map((text) => (text === undefined || idleFrame.test(text) ? null : addressAt(text, location))).find((found) => found !== null);
    if (!address || isHidden(film)) replacements.set(film, []);
    else {
      film.name = 'iframe';
      film.attribs = { src: address };
      film.children = [];
    }
  }
  replaceNodes(replacements);
}

function isHidden({ attribs }: Element): boolean {
  return /^[01](px)?$/.test(attribs['width'] ?? '') || /^[01](px)?$/.test(attribs['height'] ?? '') || /display:\s*none/i.test(attribs['style'] ?? '');
}

function tidyLink(link: Element, location: WebAddress | null, places: ReadonlySet<string | undefined>): void {
  const href = link.attribs['href'];
  if (href === undefined || /^(#|mailto:|tel:)/i.test(href.trim())) return;
  const address = addressAt(href, location);
  if (!address) return;
  // Browsers that save a page write its links to its own footnotes out in full.
  const [, page, place] = /^([^#]*)#(.+)$/.exec(address) ?? [];
  const isPlace = place !== undefined && page === location?.replace(/#.*$/, '') && places.has(place);
  if (isPlace) link.attribs['href'] = `#${place}`;
  // It may mean a page that lies beside this one.
  else if (/^(?![a-z][a-z0-9+.-]*:|\/)./i.test(href.trim())) link.attribs['data-elsewhere'] = address;
  else link.attribs['href'] = address;
}
