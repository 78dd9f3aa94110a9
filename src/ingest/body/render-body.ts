import { readingMinutes } from '#core/reading-time.ts';
import type { BodyText, Report } from '../draft.ts';
import type { BodyContext } from './body-context.ts';
import { boundNesting } from './bound-nesting.ts';
import { decodePercent } from '../decode-percent.ts';
import { parseHtml, writeHtml } from './dom.ts';
import { dropActiveContent } from './drop-active-content.ts';
import { dropEmptyElements, isEmpty } from './drop-empty-elements.ts';
import { dropTitleHeading } from './drop-title-heading.ts';
import { keepAlignment } from './keep-alignment.ts';
import { keepUnclosed } from './keep-unclosed.ts';
import { placePictures } from './place-pictures.ts';
import { readPlainMarkdown } from './plain-markdown/read-plain-markdown.ts';
import { readExcerpt } from './read-excerpt.ts';
import { textOf } from './readable-text.ts';
import { renderMarkdown } from './render-markdown.ts';
import { renderText } from './render-text.ts';
import { replaceEmbeds } from './replace-embeds.ts';
import { resolveLinks } from './resolve-links.ts';
import { orderHeadings } from './order-headings.ts';

/** A body as an article has it. */
export interface RenderedBody {
  /** HTML that is NOT safe; empty where there is nothing to read. */
  readonly body: string;
  readonly excerpt: string;
  /** Whole minutes of reading; 0 for an empty body. */
  readonly minutes: number;
}

/** Renders a body: whatever its form to HTML, then pass after pass over its tree. What cannot be kept is reported. */
export function renderBody(text: BodyText, around: Omit<BodyContext, 'report' | 'lineOf'>, report: Report): RenderedBody {
  const context: BodyContext = { ...around, report: (kind, message, words) => report(kind, lineOf(text, words), message), lineOf: (words) => lineOf(text, words) };
  const document = (text.form === 'markdown' ? readPlainMarkdown(text.text) : null) ?? parseHtml(boundNesting(keepUnclosed(renderForm(text, report)), false));
  replaceEmbeds(document, context);
  dropActiveContent(document, context);
  dropTitleHeading(document, context.title);
  orderHeadings(document);
  keepAlignment(document);
  placePictures(document, context);
  resolveLinks(document, context);
  dropEmptyElements(document);
  if (isEmpty(document)) return { body: '', excerpt: '', minutes: 0 };
  return { body: writeHtml(document).trim(), excerpt: readExcerpt(document), minutes: readingMinutes(textOf(document)) };
}

/** The body as HTML, before anything is done about what is in it. */
function renderForm(body: BodyText, report: Report): string {
  switch (body.form) {
    case 'markdown':
      return renderMarkdown(body, report);
    case 'text':
      return renderText(body.text);
    case 'html':
      return body.text;
  }
}

/** The file's line on which words stand first, or the body's first line where they do not stand as they are. */
function lineOf({ text, line, isOneLine = false }: BodyText, words: string | undefined): number {
  if (isOneLine) return line;
  // HTML writes `&` as a reference, a Markdown parser percent-encodes addresses, and an instruction leaves the slash before a path out.
  const spellings = words === undefined ? [] : [decodePercent(words), words, words.replaceAll('&', '&amp;'), words.replace(/^\//, '')];
  const offset = firstOffset(text, spellings);
  return line + (text.slice(0, offset).match(/\n/g)?.length ?? 0);
}

/** Where the first spelling stands that there is. A text is looked through for the next only where the one before is not in it. */
function firstOffset(text: string, spellings: readonly string[]): number {
  for (const spelling of spellings) {
    const offset = spelling === '' ? -1 : text.indexOf(spelling);
    if (offset >= 0) return offset;
  }
  return 0;
}
