import { type Element, isElement, isText, type Tree } from './dom.ts';

/** Elements before and after which a reader pauses. */
const blocks = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'br', 'caption', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'figcaption', 'figure', 'footer'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'summary'],
  ...['table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul'],
]);

/** The text of a tree as one reads it: blocks parted by a space, white space collapsed; without the elements that are to be skipped. */
export function readableText(tree: Tree, skip: (element: Element) => boolean = () => false): string {
  const parts: string[] = [];
  const waiting: (Tree | ' ')[] = [tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node === ' ') parts.push(' ');
    else if (isText(node)) parts.push(node.data);
    else if ('children' in node && !(isElement(node) && skip(node))) {
      const parted = isElement(node) && blocks.has(node.name);
      if (parted) waiting.push(' ');
      for (const child of node.children.toReversed()) waiting.push(child);
      if (parted) parts.push(' ');
    }
  }
  return parts.join('').replace(/\s+/g, ' ').trim();
}
