import { foldText } from '#core/text.ts';
import { type Document, elementsOf, replaceNodes, type Tree } from './dom.ts';
import { readableText } from './readable-text.ts';

const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Takes out a heading that repeats the title before anything else can be read: the page shows the title itself. */
export function dropTitleHeading(document: Document, title: string): void {
  const [heading] = elementsOf(document, headings);
  if (heading && foldText(readableText(heading)) === foldText(title) && standsFirst(heading)) replaceNodes(new Map([[heading, []]]));
}

function standsFirst(tree: Tree): boolean {
  for (let node: Tree | null = tree; node !== null; node = node.parent) {
    for (let before = node.prev; before !== null; before = before.prev) {
      if (readableText(before) !== '') return false;
    }
  }
  return true;
}
