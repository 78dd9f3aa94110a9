import { DomHandler, DomUtils, parseDocument } from 'htmlparser2';

/** The few operations on a parsed body that its passes need. Bodies are trees of htmlparser2, never a browser's. */
export type Document = ReturnType<typeof parseDocument>;
export type ChildNode = Document['children'][number];
export type Element = Extract<ChildNode, { attribs: unknown }>;
/** A document or any part of one. */
export type Tree = ChildNode;

/** Parses HTML as it comes; no text makes this throw. */
export function parseHtml(html: string): Document {
  return parseDocument(html);
}

/** Takes the pieces of a tree in the order of the text. */
export interface TreeBuilder {
  readonly open: (name: string, attributes?: Record<string, string>) => void;
  readonly text: (text: string) => void;
  /** Closes what was opened last. */
  readonly close: () => void;
}

/** Makes a tree without HTML, by what the parser makes it with. */
export function buildTree(): { readonly builder: TreeBuilder; readonly finish: () => Document } {
  const handler = new DomHandler();
  return {
    builder: { open: (name, attributes = {}) => handler.onopentag(name, attributes), text: (text) => handler.ontext(text), close: () => handler.onclosetag() },
    finish: () => handler.root,
  };
}

/** Writes a tree as HTML, in characters rather than in references. */
export function writeHtml(document: Document): string {
  return DomUtils.getOuterHTML(document.children, { encodeEntities: 'utf8' });
}

export type Text = Extract<ChildNode, { nodeType: 3 }>;

export function isElement(node: ChildNode): node is Element {
  return 'attribs' in node;
}

export function isText(node: ChildNode): node is Text {
  return node.nodeType === 3;
}

/** Everything in a tree in the order of the text. A list of its own, so that the tree may change meanwhile. */
export function nodesIn(tree: Tree): ChildNode[] {
  const found: ChildNode[] = [];
  for (let node = nodeAfter(tree, tree); node !== null; node = nodeAfter(node, tree)) found.push(node);
  return found;
}

/** The node that follows another of a tree in the order of the text; null after the last. */
function nodeAfter(node: Tree, tree: Tree): ChildNode | null {
  const child = 'children' in node ? node.children[0] : undefined;
  if (child) return child;
  let last: Tree | null = node;
  while (last !== null && last !== tree && last.next === null) last = last.parent;
  return last === null || last === tree ? null : last.next;
}

/** All elements in a tree, or those of the given names. */
export function elementsOf(tree: Tree, names?: ReadonlySet<string>): Element[] {
  const found: Element[] = [];
  for (let node = nodeAfter(tree, tree); node !== null; node = nodeAfter(node, tree)) {
    if (isElement(node) && (names === undefined || names.has(node.name))) found.push(node);
  }
  return found;
}

/** The nodes of an HTML text, to be put into a tree. */
export function parseNodes(html: string): readonly ChildNode[] {
  return parseDocument(html).children;
}

/** What comes into the place of a node: nothing, other nodes, or the node's own children. */
export type Replacements = Map<ChildNode, readonly ChildNode[]>;

/**
 * Replaces many nodes of a tree at once: each list of children is written anew once, where replacing one node after the other would
 * take time that grows with the square of their number.
 */
export function replaceNodes(replacements: Replacements): void {
  const parents = new Set([...replacements.keys()].map((node) => node.parent));
  for (const parent of parents) {
    if (parent === null) continue;
    const children = parent.children.flatMap((child) => expand(child, replacements));
    parent.children = children;
    for (const [index, child] of children.entries()) {
      child.parent = parent;
      child.prev = children[index - 1] ?? null;
      child.next = children[index + 1] ?? null;
    }
  }
}

function expand(node: ChildNode, replacements: Replacements): readonly ChildNode[] {
  const instead = replacements.get(node);
  return instead === undefined ? [node] : instead.flatMap((one) => expand(one, replacements));
}

/** True inside an element of one of the names. */
export function isInside(element: Element, names: ReadonlySet<string>): boolean {
  for (let parent = element.parent; parent !== null; parent = parent.parent) {
    if ('name' in parent && names.has(parent.name)) return true;
  }
  return false;
}

/** A text as it stands in HTML, between tags or in an attribute's quotation marks. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
