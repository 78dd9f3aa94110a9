import { decodeReferences, dropControls } from './decode-references.ts';
import { makeMarkup, type Markup } from './markup.ts';
import { cdata, endOfSection, scanTags } from './scan-tags.ts';

/** A stretch of content. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** The text that a stretch of a document means: references decoded, CDATA sections as they stand, comments left out. Tags stay. */
export function readText(markup: Markup, span: Span): string {
  return partsOf(markup, span, decodeReferences);
}

/**
 * The HTML in a stretch of a document, whether it is escaped, in a CDATA section, or stands there as it is. Lines stay where they are,
 * so that a line of the result is one of the file.
 */
export function readHtml(markup: Markup, span: Span): string {
  const isUnescaped = !scanTags(markup, span.from, span.to).next().done;
  return partsOf(markup, span, isUnescaped ? dropControls : decodeReferences);
}

/** The text of a short field on one line. */
export function readLine(markup: Markup, span: Span): string {
  return readText(markup, span).replace(/\s+/g, ' ').trim();
}

function partsOf(markup: Markup, { from, to }: Span, decode: (text: string) => string): string {
  // A text of its own: what is looked for must not be looked for in the rest of the file, again for each field.
  const part = makeMarkup(markup.text.slice(from, to));
  const { text } = part;
  const parts: string[] = [];
  let done = 0;
  for (let at = text.indexOf('<!'); at >= 0; at = text.indexOf('<!', Math.max(done, at + 1))) {
    const end = endOfSection(part, at);
    if (end === null) continue;
    const isCdata = text.startsWith(cdata, at);
    const inside = isCdata ? text.slice(at + cdata.length, end - ']]>'.length) : text.slice(at, end).replace(/[^\n]/g, '');
    parts.push(decode(text.slice(done, at)), dropControls(inside));
    done = end;
  }
  return [...parts, decode(text.slice(done))].join('');
}
