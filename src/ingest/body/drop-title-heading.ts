import { beginApart, foldText } from '#core/text.ts';
import { findNotice } from '../suspects/find-notice.ts';
import { type Document, type Element, elementsOf, isElement, replaceNodes, type Tree } from './dom.ts';
import { readableText } from './readable-text.ts';

const candidates = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p']);

/** What may stand around a paragraph that only repeats the title; in a quotation or a list, the words say more. */
const around = new Set(['div', 'section', 'article', 'main', 'header', 'center']);

/** What a paragraph may hold that the title does not say. */
const more = new Set(['a', 'img', 'image', 'svg', 'sup']);

/**
 * Takes out headings and paragraphs that repeat the title before anything else can be read: the page shows the title itself. A paragraph stays
 * where it is all there is, or the notice by which a page is known that came in the place of an article.
 */
export function dropTitleHeading(document: Document, title: string): void {
  for (const element of elementsOf(document, candidates)) {
    const text = readableText(element);
    if (text === '') continue;
    if (beginApart(text, title) || foldText(text) !== foldText(title) || !isBeyond(element, 'prev')) return;
    if (element.name === 'p' && !isMereTitle(element, text)) return;
    replaceNodes(new Map([[element, []]]));
  }
}

function isMereTitle(paragraph: Element, text: string): boolean {
  for (let node = paragraph.parent; node !== null; node = node.parent) {
    if (isElement(node) && !around.has(node.name)) return false;
  }
  return elementsOf(paragraph, more).length === 0 && !isBeyond(paragraph, 'next') && findNotice([text]) === null;
}

/** True where nothing can be read on that side of a tree. */
function isBeyond(tree: Tree, side: 'prev' | 'next'): boolean {
  for (let node: Tree | null = tree; node !== null; node = node.parent) {
    for (let beside = node[side]; beside !== null; beside = beside[side]) {
      if (readableText(beside) !== '') return false;
    }
  }
  return true;
}
