import { wrapParagraphs } from '../../body/wrap-paragraphs.ts';
import type { BodyText } from '../../draft.ts';
import { decodeReferences } from './decode-references.ts';
import type { Markup } from './markup.ts';
import { readHtml } from './read-content.ts';
import type { MarkupField } from './scan-fields.ts';

/** The body in a field that holds HTML, or a text that only might be: without any tag, its line breaks and blank lines are those of a text. */
export function readFeedBody(markup: Markup, field: MarkupField): BodyText {
  const html = readHtml(markup, field);
  const line = markup.lineOf(field.from);
  return /<[a-z!/]/i.test(html) ? { form: 'html', text: wrapParagraphs(html, 'keep'), line } : { form: 'text', text: decodeReferences(html), line };
}

/** The body of what was not preserved. */
export function noBody(line: number): BodyText {
  return { form: 'text', text: '', line };
}
