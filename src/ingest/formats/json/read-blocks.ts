import { escapeHtml } from '../../body/dom.ts';
import { readAddress } from '../../fields/read-address.ts';
import { type JsonNode, type JsonObject, objectsIn, wordOf } from './json-node.ts';

/** Under which parts editors and sites say what a block is. */
const kindNames = ['type', '_type', 'blockName', 'kind'];

/** Under which parts a block keeps its text. */
const textNames = ['text', 'content', 'html', 'innerHTML', 'value', 'data'];

/** Blocks that only draw a line or stand for other pages. */
const silent = /divider|separator|spacer|delimiter|interstitial|advert|^ad$/i;

/** Blocks within blocks deeper than this are none that people write. */
const deepest = 6;

/** What a list of blocks gives. */
export interface ReadBlocks {
  /** Empty where no block has a text. */
  readonly html: string;
  /** The kinds of those of which nothing was made. */
  readonly unread: readonly string[];
}

/** True for a list that holds blocks of a text, as block editors keep it: objects that say of what kind they are, and have no title of their own. */
export function areBlocks(node: JsonNode | undefined): boolean {
  const items = objectsIn(node);
  return items.length > 0 && items.every(isBlock) && items.some((item) => textOf(item) !== '' || childrenOf(item).length > 0);
}

function isBlock({ parts }: JsonObject): boolean {
  return kindNames.some((name) => wordOf(parts.get(name)) !== '') && !parts.has('title') && !parts.has('headline');
}

/**
 * The HTML of a list of blocks: `{"type": "paragraph", "text": …}`, Arc's `{"type": "text", "content": "<p>…"}`, Editor.js's
 * `{"type": "header", "data": {"text": …, "level": 2}}`, with lists, quotations and pictures.
 */
export function readBlocks(node: JsonNode): ReadBlocks {
  const unread: string[] = [];
  // Calls itself `deepest` times at most.
  function htmlOf(block: JsonObject, depth: number): string {
    const kind = kindOf(block);
    const text = textOf(block);
    const children = depth < deepest ? childrenOf(block) : [];
    if (text === '' && children.length > 0) {
      const inner = children.map((child) => (child.kind === 'object' ? htmlOf(child, depth + 1) : paragraph(wordOf(child))));
      return /list/i.test(kind) ? `<ul>${inner.map((one) => `<li>${one}</li>`).join('')}</ul>` : inner.join('\n');
    }
    if (text === '') {
      const picture = pictureOf(block, kind);
      if (picture === '' && !silent.test(kind)) unread.push(kind);
      return picture;
    }
    if (/^(?:core\/)?(?:header|heading|title|h[1-6]|subheading)/i.test(kind)) return isMarkedUp(text) ? text : `<h2>${escapeHtml(text)}</h2>`;
    if (/quote/i.test(kind)) return `<blockquote>${paragraph(text)}</blockquote>`;
    return paragraph(text);
  }
  return { html: objectsIn(node).map((block) => htmlOf(block, 0)).filter((part) => part !== '').join('\n'), unread };
}

function kindOf({ parts }: JsonObject): string {
  return kindNames.map((name) => wordOf(parts.get(name))).find((word) => word !== '') ?? '';
}

function textOf({ parts }: JsonObject): string {
  const inner = parts.get('data');
  const places = [parts, ...(inner?.kind === 'object' ? [inner.parts] : [])];
  const texts = places.flatMap((place) => textNames.map((name) => place.get(name)));
  return wordOf(texts.find((node) => node?.kind === 'text' && node.text.trim() !== ''));
}

/** The blocks or texts in a block: of a list, or of a part of a page. */
function childrenOf({ parts }: JsonObject): readonly JsonNode[] {
  const inner = parts.get('data');
  const places = [parts, ...(inner?.kind === 'object' ? [inner.parts] : [])];
  for (const place of places) {
    for (const name of ['items', 'children', 'content', 'blocks', 'innerBlocks']) {
      const node = place.get(name);
      if (node?.kind === 'list' && node.items.length > 0) return node.items;
    }
  }
  return [];
}

function pictureOf({ parts }: JsonObject, kind: string): string {
  const address = /image|photo|picture/i.test(kind) ? ['url', 'src'].map((name) => readAddress(wordOf(parts.get(name)))).find((one) => one !== null) : null;
  const caption = wordOf(parts.get('caption'));
  if (!address) return '';
  return `<figure><img src="${escapeHtml(address)}" alt="${escapeHtml(wordOf(parts.get('alt')))}">${caption === '' ? '' : `<figcaption>${paragraph(caption)}</figcaption>`}</figure>`;
}

function isMarkedUp(text: string): boolean {
  return /<(?:p|h[1-6]|ul|ol|blockquote|table|div|figure)\b/i.test(text);
}

/** A text of a block, which may have tags in it. */
function paragraph(text: string): string {
  if (isMarkedUp(text) || text.trim() === '') return text;
  return `<p>${/<\/?[a-z]+\b[^<>]*>/i.test(text) ? text : escapeHtml(text)}</p>`;
}
