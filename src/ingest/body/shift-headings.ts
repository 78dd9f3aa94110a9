import { type Document, elementsOf } from './dom.ts';

/** The page's first heading is the title, so a body that uses it too has all its headings moved down by one. The sixth has no lower. */
export function shiftHeadings(document: Document): void {
  if (elementsOf(document, new Set(['h1'])).length === 0) return;
  for (const element of elementsOf(document)) {
    const level = /^h([1-6])$/.exec(element.name)?.[1];
    if (level !== undefined) element.name = `h${Math.min(6, Number(level) + 1)}`;
  }
}
