import { type Document, elementsOf, replaceNodes, type Tree } from './dom.ts';
import { hasText } from './readable-text.ts';

/** Elements that show something without having any text. */
const shown = new Set(['img', 'svg', 'math']);

/** Takes out paragraphs, figures and links with nothing in them: what a template left behind is no paragraph. */
export function dropEmptyElements(document: Document): void {
  // A link's place without an address is where another link leads to.
  const candidates = elementsOf(document, new Set(['p', 'figure', 'a'])).filter(({ name, attribs }) => name !== 'a' || attribs['href'] !== undefined);
  replaceNodes(new Map(candidates.filter(isEmpty).map((element) => [element, []])));
}

/** True where nothing is left to read or look at. */
export function isEmpty(tree: Tree): boolean {
  return !hasText(tree) && elementsOf(tree, shown).length === 0;
}
