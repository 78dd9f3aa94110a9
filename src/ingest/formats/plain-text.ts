import { shorten } from '#core/text.ts';
import type { Reading } from '../draft.ts';
import { findLeadingHeading, skipBlankLines } from './leading-heading.ts';
import { isMarkdown } from './markdown-signs.ts';
import { readFooter } from './read-footer.ts';
import { readOriginalLink } from './read-original-link.ts';
import { reportSections } from './report-sections.ts';
import { readTextHead } from './text-head.ts';

/** A first line longer than this is a paragraph, not a headline. */
const longestHeadline = 200;

/** How much of a paragraph stands in for a headline. */
const borrowedHeadline = 80;

/**
 * A file of text (`.txt`) without any header, and without signs of Markdown: all in it is meant as it stands. Below its headline there may be
 * an author and a day. Null for one that is surely Markdown.
 */
export function readBareText(text: string): Reading | null {
  if (isMarkdown(text)) return null;
  const lines = text.split('\n');
  const head = readTextHead(lines);
  if (!head) return { drafts: readPlainText(text).drafts.map((draft) => ({ ...draft, body: { ...draft.body, form: 'text' } })), problems: [] };
  const line = head.index + 1;
  const body = { form: 'text', text: lines.slice(head.end).join('\n'), line: head.end + 1 } as const;
  const fields = [{ name: 'title', value: head.title, line }, ...head.fields, ...readOriginalLink(body), ...readFooter(body)];
  return { drafts: [{ line, fields, body }], problems: [] };
}

/**
 * A text without any header. Its first heading is the title, else its first line: taken out of the body where it stands alone like
 * a headline, quoted from it where it begins a paragraph. Reads every text.
 */
export function readPlainText(text: string): Reading {
  const lines = text.split('\n');
  const { title, line, bodyStart } = findTitle(lines);
  const body = { form: 'markdown', text: lines.slice(bodyStart).join('\n'), line: bodyStart + 1 } as const;
  const stated = title === '' ? [] : [{ name: 'title', value: title, line }];
  return { drafts: [{ line, fields: [...stated, ...readOriginalLink(body), ...readFooter(body)], body }], problems: reportSections(lines) };
}

function findTitle(lines: readonly string[]): { title: string; line: number; bodyStart: number } {
  const heading = findLeadingHeading(lines);
  if (heading) return { title: heading.text, line: heading.index + 1, bodyStart: heading.end };
  const start = skipBlankLines(lines);
  // Pictures, markup and link definitions may stand before the first words.
  const first = lines.findIndex((line, index) => index >= start && line.trim() !== '' && !/^\s*(!\[|<|\[[^\]]*\]:|---|\*\*\*|===|```|~~~)/.test(line));
  if (first < 0) return { title: '', line: Math.min(start, lines.length - 1) + 1, bodyStart: 0 };
  const later = first > start ? findLeadingHeading(lines.slice(first)) : null;
  if (later) return { title: later.text, line: first + later.index + 1, bodyStart: 0 };
  const whole = (lines[first] ?? '').trim();
  const words = whole.replace(/^([>*+-]|\d+[.)])\s+/, '');
  const alone = first === start && words === whole && words.length <= longestHeadline && (lines[first + 1] ?? '').trim() === '';
  return { title: alone ? words : shorten(words, borrowedHeadline), line: first + 1, bodyStart: alone ? first + 1 : 0 };
}
