import type { Field, Reading, Value } from '../draft.ts';
import { meaningOf, plain } from '../fields/field-names.ts';
import { quote } from '../quote.ts';
import { findLeadingHeading, skipBlankLines } from './leading-heading.ts';

/** Of an archive whose keeper names no fields. */
const noNames: ReadonlyMap<string, string> = new Map();

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
 * Where a label is known, it may be bold itself (`**Author:** Ann Lee`). Only lines of these forms belong to the header, each label once;
 * the first other line begins the body. Labels nobody knows belong to it only where a known one follows, so that a body may begin with
 * `Update: **the road is open again**`. Known are also the names of fields that the keeper of the archive gives (`keepersNames`).
 */
export function readBoldLabels(text: string, keepersNames = noNames): Reading | null {
  const isKnown = (name: string): boolean => meaningOf(name) !== null || keepersNames.has(plain(name));
  const lines = text.split('\n');
  const heading = findLeadingHeading(lines);
  const start = skipBlankLines(lines, heading?.end ?? 0);
  const labels = readLabels(lines, start, isKnown);
  const known = labels.findLastIndex(({ name }) => isKnown(name));
  if (known < 0) return null;
  const header = labels.slice(0, known + 1);
  const end = header.at(-1)?.line ?? start;
  const title = heading ? [{ name: 'title', value: heading.text, line: heading.index + 1 }] : [];
  return {
    drafts: [{ line: (heading?.index ?? start) + 1, fields: [...title, ...header], body: { form: 'markdown', text: lines.slice(end).join('\n'), line: end + 1 } }],
    problems: header
      .filter(({ name }) => !isKnown(name))
      .map(({ name, line }) => ({ kind: 'unknown label', line, message: `the label ${quote(name)} is not one that Dateline knows; left out` })),
  };
}

/** The unbroken run of label lines from `start`, blank lines between them, each label once. */
function readLabels(lines: readonly string[], start: number, isKnown: (name: string) => boolean): Field[] {
  const labels: Field[] = [];
  const names = new Set<string>();
  for (let index = start; index < lines.length; index = skipBlankLines(lines, index + 1)) {
    const label = readLabel(lines[index] ?? '') ?? readBoldLabel(lines[index] ?? '', isKnown);
    if (!label || names.has(label.name.toLowerCase())) break;
    names.add(label.name.toLowerCase());
    labels.push({ ...label, line: index + 1 });
  }
  return labels;
}

interface Label {
  readonly name: string;
  readonly value: Value;
}

const labelName = String.raw`(\p{L}[\p{L}\p{N} _-]{0,39}?)`;
const plainLabel = new RegExp(String.raw`^${labelName} ?[:：][ \t]*(\S.*)$`, 'u');
const boldLabel = new RegExp(String.raw`^\*\*${labelName} ?(?:[:：]\*\*|\*\* ?[:：])[ \t]*(\S.*)$`, 'u');

function readLabel(line: string): Label | null {
  const [, name, rest] = plainLabel.exec(line.trimEnd()) ?? [];
  const value = rest === undefined ? null : readValue(rest);
  return name === undefined || value === null ? null : { name, value };
}

/** A bold label with whatever stands after it, where it is known: prose begins with bold words as well. */
function readBoldLabel(line: string, isKnown: (name: string) => boolean): Label | null {
  const [, name, rest] = boldLabel.exec(line.trimEnd()) ?? [];
  return name === undefined || rest === undefined || !isKnown(name) ? null : { name, value: readValue(rest) ?? rest };
}

function readValue(rest: string): Value | null {
  const bold = /^\*\*((?:(?!\*\*).)*)\*\*$/.exec(rest)?.[1];
  if (bold !== undefined) return bold.trim();
  const [, shown, address] = /^\[((?:(?!\]\().)*)\]\(([^]*)\)$/.exec(rest) ?? [];
  if (shown === undefined || address === undefined) return null;
  return new Map([['name', shown.trim()], ['url', address.trim()]]);
}
