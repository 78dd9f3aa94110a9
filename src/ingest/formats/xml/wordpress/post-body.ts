import { escapeHtml } from '../../../body/dom.ts';
import { makeMarkNotes, type NoteMark } from '../../../body/mark-notes.ts';
import { wrapParagraphs } from '../../../body/wrap-paragraphs.ts';
import type { BodyText, Report } from '../../../draft.ts';
import type { Markup } from '../markup.ts';
import { readHtml } from '../read-content.ts';
import type { MarkupField } from '../scan-fields.ts';
import { dropShortcodesOfHtml } from './drop-shortcodes.ts';
import { replaceShortcodes } from './replace-shortcodes.ts';
import { stripBlockComments } from './strip-block-comments.ts';

/** The body of a post as WordPress would show it: its own HTML is not quite HTML. Lines stay on their lines. */
export function readPostBody(markup: Markup, field: MarkupField, report: Report): BodyText {
  const html = readHtml(markup, field);
  const line = markup.lineOf(field.from);
  const notes = makeMarkNotes();
  const reportIn = (text: string) => (offset: number, message: string) => report('site instruction', line + (text.slice(0, offset).match(/\n/g)?.length ?? 0), message);
  // In posts of the block editor every paragraph is marked, and only what stands outside of blocks is not.
  const hasBlocks = /<!--\s*wp:/.test(html);
  const withoutComments = stripBlockComments(html, reportIn(html));
  const noteIn = (text: string): NoteMark => (mark, offset, fate) => notes.note(mark, line + (text.slice(0, offset).match(/\n/g)?.length ?? 0), fate);
  const withoutKnown = replaceShortcodes(withoutComments, 'html', noteIn(withoutComments));
  const withoutShortcodes = dropShortcodesOfHtml(withoutKnown, noteIn(withoutKnown));
  notes.report(report);
  return { form: 'html', text: wrapParagraphs(linkBareAddresses(withoutShortcodes), hasBlocks ? 'keep' : 'mean'), line };
}

/** An address on a line of its own was shown as what it leads to (https://wordpress.org/documentation/article/embeds/); here it is a link. */
function linkBareAddresses(html: string): string {
  return html.replace(/^([^\S\n]*)(https?:\/\/[^\s<>"[\]]+)(?=[^\S\n]*$)/gim, (_, indent: string, written: string) => {
    const address = escapeHtml(written.replaceAll('&amp;', '&'));
    return `${indent}<a href="${address}">${address}</a>`;
  });
}
