import { type Document, elementsOf } from './dom.ts';

/**
 * Says how the cells of a table are aligned by the attribute `align`. Markdown and most editors say it by a style, and no style of a body
 * reaches the page.
 */
export function keepAlignment(document: Document): void {
  for (const { attribs } of elementsOf(document, new Set(['td', 'th']))) {
    const side = /(?:^|;)\s*text-align\s*:\s*(left|right|center)\b/i.exec(attribs['style'] ?? '')?.[1]?.toLowerCase();
    if (side !== undefined) {
      attribs['align'] = side;
      delete attribs['style'];
    }
  }
}
