import { collapseSpace } from '#core/text.ts';
import { type Element, isElement, isText, type Tree } from './dom.ts';

/** Elements before and after which a reader pauses. */
const blocks = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'br', 'caption', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'figcaption', 'figure', 'footer'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'summary'],
  ...['table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul'],
]);

/** The text of a tree as one reads it: blocks parted by a space, white space collapsed; without the elements that are to be skipped. */
export function readableText(tree: Tree, skip: (element: Element) => boolean = () => false): string {
  return collapseSpace(textOf(tree, skip));
}

/** The beginning of that text: at least as many characters as wanted, where there are as many. */
export function beginningOf(tree: Tree, wanted: number, skip: (element: Element) => boolean = () => false): string {
  const parts: string[] = [];
  let length = 0;
  walk(tree, skip, (text) => {
    parts.push(text);
    // White space around it may come to nothing.
    length += collapseSpace(text).length;
    return length < wanted;
  });
  return collapseSpace(parts.join(''));
}

/** The same text with the white space as it comes. */
export function textOf(tree: Tree, skip: (element: Element) => boolean = () => false): string {
  const parts: string[] = [];
  walk(tree, skip, (text) => parts.push(text) > 0);
  return parts.join('');
}

/** True where there is a word to read. */
export function hasText(tree: Tree): boolean {
  return !walk(
    tree,
    () => false,
    (text) => !/\S/.test(text),
  );
}

/**
 * Visits the texts of a tree in their order, and a space at the beginning and the end of each block, until a visit answers false.
 * True where all were visited. Goes from node to node, because trees are deeper than a stack, and lists of what is to come cost time.
 */
function walk(tree: Tree, skip: (element: Element) => boolean, visit: (text: string) => boolean): boolean {
  let node: Tree | null = tree;
  while (node !== null) {
    const block: boolean = isElement(node) && blocks.has(node.name);
    if (isText(node)) {
      if (!visit(node.data)) return false;
    } else if ('children' in node && !(isElement(node) && skip(node))) {
      if (block && !visit(' ')) return false;
      const first: Tree | undefined = node.children[0];
      if (first) {
        node = first;
        continue;
      }
      if (block && !visit(' ')) return false;
    }
    while (node !== null && node !== tree && node.next === null) {
      node = node.parent;
      if (node !== null && isElement(node) && blocks.has(node.name) && !visit(' ')) return false;
    }
    node = node === null || node === tree ? null : node.next;
  }
  return true;
}
