import { elementsOf, parseHtml } from './dom.ts';

/** How many paragraphs a rendered body has: its `<p>` elements, wherever they stand. */
export function countParagraphs(html: string): number {
  return elementsOf(parseHtml(html), new Set(['p'])).length;
}
