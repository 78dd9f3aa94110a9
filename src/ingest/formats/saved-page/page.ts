import { parseDocument } from 'htmlparser2';
import { type ChildNode, type Document, type Element, elementsOf } from '../../body/dom.ts';
import { boundNesting } from '../../body/bound-nesting.ts';
import { shortenData } from './shorten-data.ts';

/** A saved page, parsed. */
export interface Page {
  readonly tree: Document;
  /** What the tree was parsed from. */
  readonly markup: string;
  /** The file's line on which a node begins. */
  readonly lineOf: (node: ChildNode) => number;
}

/** Pictures and fonts aside, a page has a tenth of it. In characters. */
const largestMarkup = 5_000_000;

/** Parses a saved page; null where it is too large. Nothing in it is run or fetched. */
export function parsePage(text: string): Page | null {
  const shortened = shortenData(text);
  if (shortened.length > largestMarkup) return null;
  const isXml = /^\s*<\?xml\s/.test(shortened);
  const markup = boundNesting(shortened, isXml);
  const tree = parseDocument(markup, { withStartIndices: true, recognizeSelfClosing: isXml });
  const starts = [0];
  for (const { index } of markup.matchAll(/\n/g)) starts.push(index + 1);
  return { tree, markup, lineOf: (node) => lineAt(starts, node.startIndex ?? 0) };
}

/** The first element of a name. */
export function firstElement(page: Page, name: string): Element | undefined {
  return elementsOf(page.tree, new Set([name]))[0];
}

/** The number of the last line that starts at or before an offset, by halving. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
