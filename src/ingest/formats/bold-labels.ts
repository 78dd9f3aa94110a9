import type { Field, Reading, Value } from '../draft.ts';
import { meaningOf } from '../fields/field-names.ts';
import { quote } from '../quote.ts';
import { findLeadingHeading, skipBlankLines } from './leading-heading.ts';

/**
 * A header of labels in bold, as some crawlers write it:
 *
 *     # The title
 *
 *     Published at: **2019-11-06T01:25:56+00:00**
 *
 *     Author: ****
 *
 *     Original: [Name of the source](https://news.example/1)
 *
 * Only lines of these two forms belong to it, each label once; the first other line begins the body. Labels nobody knows belong
 * to the header only where a known one follows, so that a body may begin with `Update: **the road is open again**`.
 */
export function readBoldLabels(text: string): Reading | null {
  const lines = text.split('\n');
  const heading = findLeadingHeading(lines);
  const start = skipBlankLines(lines, heading?.end ?? 0);
  const labels = readLabels(lines, start);
  const known = labels.findLastIndex(({ name }) => meaningOf(name) !== null);
  if (known < 0) return null;
  const header = labels.slice(0, known + 1);
  const end = header.at(-1)?.line ?? start;
  const title = heading ? [{ name: 'title', value: heading.text, line: heading.index + 1 }] : [];
  return {
    drafts: [{ line: (heading?.index ?? start) + 1, fields: [...title, ...header], body: { form: 'markdown', text: lines.slice(end).join('\n'), line: end + 1 } }],
    problems: header
      .filter(({ name }) => meaningOf(name) === null)
      .map(({ name, line }) => ({ kind: 'unknown label', line, message: `the label ${quote(name)} is not one that Dateline knows; left out` })),
  };
}

/** The unbroken run of label lines from `start`, blank lines between them, each label once. */
function readLabels(lines: readonly string[], start: number): Field[] {
  const labels: Field[] = [];
  const names = new Set<string>();
  for (let index = start; index < lines.length; index = skipBlankLines(lines, index + 1)) {
    const label = readLabel(lines[index] ?? '');
    if (!label || names.has(label.name.toLowerCase())) break;
    names.add(label.name.toLowerCase());
    labels.push({ ...label, line: index + 1 });
  }
  return labels;
}

function readLabel(line: string): { name: string; value: Value } | null {
  const [, name, rest] = /^(\p{L}[\p{L}\p{N} _-]{0,39}?) ?[:：][ \t]*(\S.*)$/u.exec(line.trimEnd()) ?? [];
  if (name === undefined || rest === undefined) return null;
  const bold = /^\*\*((?:(?!\*\*).)*)\*\*$/.exec(rest)?.[1];
  if (bold !== undefined) return { name, value: bold.trim() };
  const [, shown, address] = /^\[((?:(?!\]\().)*)\]\(([^]*)\)$/.exec(rest) ?? [];
  if (shown === undefined || address === undefined) return null;
  return { name, value: new Map([['name', shown.trim()], ['url', address.trim()]]) };
}
