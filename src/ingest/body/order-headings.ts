import { type Document, elementsOf } from './dom.ts';

/** The level of a body's main headings: the first is the page's own, the title. */
const mainLevel = 2;
const lowestLevel = 6;

/**
 * Puts the headings of a body in order below the title, as they follow from one another: a heading under one of a higher rank is one level
 * deeper, whatever its own number was. Saved pages begin at any level and leave some out, and who listens to a page by its headings
 * would look for what is missing between them.
 */
export function orderHeadings(document: Document): void {
  const above: number[] = [];
  for (const element of elementsOf(document)) {
    const rank = Number(/^h([1-6])$/.exec(element.name)?.[1]);
    if (Number.isNaN(rank)) continue;
    while ((above.at(-1) ?? 0) >= rank) above.pop();
    element.name = `h${Math.min(lowestLevel, mainLevel + above.length)}`;
    above.push(rank);
  }
}
