import { escapeHtml } from '../../body/dom.ts';
import { readAddress } from '../../fields/read-address.ts';
import { type JsonNode, type JsonObject, objectsIn, wordOf } from './json-node.ts';
import { valueOf } from './value-of.ts';

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

/**
 * The blocks of a text as block editors keep it, a list of objects that say of what kind they are and have no title of their own; in a document
 * (`{"type": "doc", "content": […]}`) as well. Null for anything else.
 */
export function blocksIn(node: JsonNode): readonly JsonNode[] | null {
  const list = node.kind === 'object' ? ['blocks', 'content', 'children'].map((name) => node.parts.get(name)).find((one) => one?.kind === 'list') : node;
  const items = objectsIn(list);
  const areBlocks = items.length > 0 && items.every(isBlock) && items.some((item) => textOf(item) !== '' || childrenOf(item).length > 0);
  return areBlocks && list?.kind === 'list' ? list.items : null;
}

function isBlock({ parts }: JsonObject): boolean {
  return kindNames.some((name) => wordOf(parts.get(name)) !== '') && !parts.has('title') && !parts.has('headline');
}

/**
 * The HTML of a list of blocks: `{"type": "paragraph", "text": …}`, Arc's `{"type": "text", "content": "<p>…"}`, Editor.js's
 * `{"type": "header", "data": {"text": …, "level": 2}}`, Slate's and ProseMirror's texts in pieces, with lists, quotations and pictures.
 */
export function readBlocks(blocks: readonly JsonNode[]): ReadBlocks {
  const unread: string[] = [];
  // Calls itself `deepest` times at most.
  function htmlOf(node: JsonNode, depth: number): string {
    if (node.kind !== 'object') return paragraph(cleanTextOf(node));
    const kind = kindOf(node);
    const children = depth < deepest ? childrenOf(node) : [];
    const isList = /list(?!.?item)/i.test(kind);
    const text = textOf(node) || (isList ? '' : (piecesOf(children) ?? ''));
    if (text.trim() !== '') return dress(kind, text);
    if (children.length > 0) {
      const inner = children.map((child) => htmlOf(child, depth + 1)).filter((part) => part !== '');
      return isList ? `<ul>${inner.map((one) => `<li>${one}</li>`).join('')}</ul>` : inner.join('\n');
    }
    const picture = pictureOf(node, kind);
    if (picture === '' && !silent.test(kind) && !textNames.some((name) => node.parts.get(name)?.kind === 'text')) unread.push(kind);
    return picture;
  }
  return { html: blocks.map((block) => htmlOf(block, 0)).filter((part) => part !== '').join('\n'), unread };
}

/** The text of pieces of one line: `[{"text": "The "}, {"text": "quay", "bold": true}]`; null where there are others among them. */
function piecesOf(children: readonly JsonNode[]): string | null {
  const pieces = children.map((child) => (child.kind === 'object' && /^(?:text|span)?$/i.test(kindOf(child)) ? child.parts.get('text') : undefined));
  return pieces.every((piece) => piece?.kind === 'text' && !isMarkedUp(piece.text)) ? pieces.map(cleanTextOf).join('') : null;
}

function dress(kind: string, text: string): string {
  if (/^(?:core\/)?(?:header|heading|title|h[1-6]|subheading)/i.test(kind)) return isMarkedUp(text) ? text : `<h2>${escapeHtml(text)}</h2>`;
  return /quote/i.test(kind) ? `<blockquote>${paragraph(text)}</blockquote>` : paragraph(text);
}

function cleanTextOf(node: JsonNode | undefined): string {
  const value = node?.kind === 'text' ? valueOf(node) : '';
  return typeof value === 'string' ? value : '';
}

function kindOf({ parts }: JsonObject): string {
  return kindNames.map((name) => wordOf(parts.get(name))).find((word) => word !== '') ?? '';
}

function textOf({ parts }: JsonObject): string {
  const inner = parts.get('data');
  const places = [parts, ...(inner?.kind === 'object' ? [inner.parts] : [])];
  const texts = places.flatMap((place) => textNames.map((name) => place.get(name)));
  return cleanTextOf(texts.find((node) => node?.kind === 'text' && node.text.trim() !== ''));
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
  const caption = cleanTextOf(parts.get('caption'));
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
