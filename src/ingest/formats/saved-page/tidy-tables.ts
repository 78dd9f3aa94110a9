import { type Element, elementsOf, isElement, type Replacements, replaceNodes, type Tree } from '../../body/dom.ts';
import { readableText } from '../../body/readable-text.ts';

const parts = new Set(['table', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th']);

/** What tables of data have and tables of columns on a page do not. */
const ofData = new Set(['th', 'caption', 'thead', 'col', 'colgroup']);

/** No cell of a table of data has so much text, in characters. */
const longCell = 400;

/** Turns tables that only place the parts of a page, as pages did for years, into plain divisions, of which Readability can tell what they are. */
export function tidyTables(tree: Tree): void {
  // The inner ones first: what is left around a table of data is a table that places it.
  for (const table of elementsOf(tree, new Set(['table'])).toReversed()) {
    if (!isForLayout(table)) continue;
    for (const part of partsOf(table)) {
      part.name = 'div';
      part.attribs = part.attribs['id'] === undefined ? {} : { id: part.attribs['id'] };
    }
  }
  unwrapCells(tree);
}

/** Takes away rows and cells outside of any table, which nothing can show as such. */
export function unwrapCells(tree: Tree): void {
  const replacements: Replacements = new Map();
  for (const part of elementsOf(tree, parts)) {
    if (part.name === 'table' || isInTable(part)) continue;
    if (part.name === 'td' || part.name === 'th') part.name = 'div';
    else replacements.set(part, part.children);
  }
  replaceNodes(replacements);
}

function isForLayout(table: Element): boolean {
  if (/^(presentation|none)$/.test(table.attribs['role'] ?? '')) return true;
  const own = partsOf(table);
  if (own.some(({ name }) => ofData.has(name)) || table.children.some((child) => isElement(child) && ofData.has(child.name))) return false;
  return elementsOf(table, new Set(['table', 'h1', 'article'])).length > 0 || own.some((cell) => cell.name === 'td' && readableText(cell).length > longCell);
}

/** The rows and cells of a table, without those of tables inside of it. */
function partsOf(table: Element): Element[] {
  const found: Element[] = [];
  const waiting: Element[] = [table];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    found.push(part);
    for (const child of part.children) if (isElement(child) && parts.has(child.name) && child.name !== 'table') waiting.push(child);
  }
  return found;
}

function isInTable(part: Element): boolean {
  for (let parent = part.parent; parent !== null; parent = parent.parent) if ('name' in parent && parent.name === 'table') return true;
  return false;
}
