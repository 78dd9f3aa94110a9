import { Readability } from '@mozilla/readability';
import { DomUtils } from 'htmlparser2';
// All of it in one file: the parts by themselves are two hundred, which take half of the time that loading the importer does.
import { parseHTML } from 'linkedom/worker';
import { foldText } from '#core/text.ts';
import { type Document, type Element, elementsOf, escapeHtml, isElement, isText, nodesIn, parseHtml, writeHtml } from '../../body/dom.ts';
import { tidyTables, unwrapCells } from './tidy-tables.ts';

/** The article of a page, without what is around it. */
export interface FoundText {
  /** HTML on one line, but within `<pre>`. NOT safe. */
  readonly html: string;
  readonly tree: Document;
  /** The name beside the text that the page marks as its author's; empty where there is none. */
  readonly byline: string;
}

/** More elements take Readability longer than a minute. */
const mostElements = 20_000;

/** A text of so many characters is one, and need not be looked for again in what looks less like it. */
const enoughText = 200;

/** Finds the article in a page that has been tidied: with Readability, as Firefox does. Null where it finds none, or there is too much to look through. */
export function findText(tree: Document, title: string): FoundText | null {
  const part = boundedPart(tree);
  if (!part) return null;
  tidyTables(part);
  const markup = DomUtils.getOuterHTML(part.children, { encodeEntities: 'utf8' });
  // Readability changes what it reads, so it gets a document of its own. No script of it is run.
  const { document } = parseHTML(`<!DOCTYPE html><html><head><title>${escapeHtml(title)}</title></head><body>${markup}</body></html>`);
  const article = new Readability(document, { disableJSONLD: true, charThreshold: enoughText, allowedVideoRegex: /./ }).parse();
  if (!article?.content) return null;
  const found = parseHtml(article.content);
  unwrapPage(found);
  unwrapCells(found);
  dropTitle(found, title);
  flattenLines(found);
  return { html: writeHtml(found).replaceAll(lineMark, '&#10;').trim(), tree: found, byline: article.byline ?? '' };
}

/** The whole page, or where it is too large, the one part of it that calls itself the article. */
function boundedPart(tree: Document): Document | Element | null {
  if (elementsOf(tree).length <= mostElements) return tree;
  for (const name of ['article', 'main']) {
    const [only, ...others] = elementsOf(tree, new Set([name]));
    if (only && others.length === 0 && elementsOf(only).length <= mostElements) return only;
  }
  return null;
}

/** Takes away the element that Readability puts around what it found. */
function unwrapPage(tree: Document): void {
  const [page] = tree.children;
  if (!page || !isElement(page) || page.attribs['id'] !== 'readability-page-1') return;
  tree.children = page.children;
  for (const child of tree.children) child.parent = tree;
}

/** Old pages have their title in large letters rather than in a heading. */
function dropTitle(tree: Document, title: string): void {
  const first = nodesIn(tree).find((node) => isText(node) && node.data.trim() !== '');
  if (first && isText(first) && foldText(first.data) === foldText(title)) first.data = '';
}

/** Stands for a line end within `<pre>` until it is written as a reference; no character of any text (Unicode, section 23.7). */
const lineMark = '\ufdd0';

/** Puts a body on one line: its lines are no longer those of the file, so that none of them can be named by a problem. */
function flattenLines(tree: Document): void {
  const literal = new Set(elementsOf(tree, new Set(['pre'])).flatMap((pre) => nodesIn(pre)));
  for (const node of nodesIn(tree)) {
    if (isText(node)) node.data = node.data.replaceAll(lineMark, '').replace(/\n/g, literal.has(node) ? lineMark : ' ');
    else if (isElement(node)) for (const [name, value] of Object.entries(node.attribs)) node.attribs[name] = value.replace(/\s*\n\s*/g, ' ');
  }
}
