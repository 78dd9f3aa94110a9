import type { Field, Reading } from '../draft.ts';
import { meaningOf } from '../fields/field-names.ts';
import { skipBlankLines } from './leading-heading.ts';

/** A sentence may begin with one word and a colon; two that mean something of an article are a header. */
const fewestMeanings = 2;

/**
 * A header of plain lines above the text, as MultiMarkdown and Pelican have it, and many texts that people saved by hand:
 *
 *     Title: The river rises
 *     Date: 2019-11-06
 *
 * It begins the text and ends with the first blank line; an indented line goes on with the value before it. The first label is a known
 * one, and two of them at least say something different of the article. Null where the text has no such header.
 */
export function readPlainLabels(text: string): Reading | null {
  const lines = text.split('\n');
  const start = skipBlankLines(lines);
  const blank = lines.findIndex((line, index) => index > start && line.trim() === '');
  const end = blank < 0 ? lines.length : blank;
  const fields = readLabels(lines.slice(start, end), start + 1);
  const [first] = fields ?? [];
  if (!fields || !first || meaningOf(first.name) === null) return null;
  const meanings = new Set(fields.map(({ name }) => meaningOf(name)).filter((meaning) => meaning !== null));
  if (meanings.size < fewestMeanings || !(meanings.has('title') || meanings.has('published'))) return null;
  return { drafts: [{ line: start + 1, fields, body: { form: 'markdown', text: lines.slice(end).join('\n'), line: end + 1 } }], problems: [] };
}

/** The labels of all lines, each once; null where a line is neither a label nor goes on with one. */
function readLabels(lines: readonly string[], firstLine: number): Field[] | null {
  const fields: { name: string; value: string; line: number }[] = [];
  for (const [index, line] of lines.entries()) {
    const [, name, value] = /^(\p{L}[\p{L}\p{N} _-]{0,39}?)[ \t]*:(?:[ \t]+(.*))?$/u.exec(line) ?? [];
    const before = fields.at(-1);
    if (name !== undefined && !fields.some((one) => one.name.toLowerCase() === name.toLowerCase())) fields.push({ name, value: value?.trim() ?? '', line: firstLine + index });
    else if (before && /^[ \t]+\S/.test(line)) before.value += ` ${line.trim()}`;
    else return null;
  }
  return fields;
}
