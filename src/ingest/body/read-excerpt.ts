import { shorten } from '#core/text.ts';
import type { Document } from './dom.ts';
import { beginningOf } from './readable-text.ts';
import { isStandIn } from './stand-ins.ts';

/** About two lines of a list. */
const excerptLength = 160;

/** What stands between the paragraphs of a text without being part of what it tells. */
const besideTheText = new Set(['figure', 'figcaption', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'pre', 'section', 'sup']);

/** The beginning of a body's text; where it has nothing but captions and tables, of theirs. */
export function readExcerpt(document: Document): string {
  // A character has at most two code units; no need to count those of a whole article.
  const enough = 4 * excerptLength;
  const text = beginningOf(document, enough, (element) => besideTheText.has(element.name) || isStandIn(element)) || beginningOf(document, enough);
  return shorten(text.slice(0, enough), excerptLength);
}
