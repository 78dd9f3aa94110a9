import { shorten } from '#core/text.ts';
import { parseHtml } from '../../body/dom.ts';
import { readableText } from '../../body/readable-text.ts';
import type { BodyText, Draft, Field, Value } from '../../draft.ts';
import type { Markup } from './markup.ts';
import { readLine } from './read-content.ts';
import { type MarkupField, scanFields, type Shape } from './scan-fields.ts';

/** One record of a document: what it says, by the names of its fields. */
export interface MarkupRecord {
  readonly markup: Markup;
  /** Where it begins. */
  readonly line: number;
  readonly all: (name: string) => readonly MarkupField[];
  /** The first field that has one of the names, in their order, and any content. */
  readonly first: (...names: readonly string[]) => MarkupField | undefined;
  /** The text of that field on one line; empty where there is none. */
  readonly say: (...names: readonly string[]) => string;
  /** The texts of all fields of a name that say something. */
  readonly sayAll: (name: string) => string[];
}

/** The record in a field that holds others. */
export function readRecord(markup: Markup, record: MarkupField, shape: Shape): MarkupRecord {
  return recordOf(markup, record.start, scanFields(markup, record.from, record.to, shape));
}

/** A record that begins at `start` and has these fields. */
export function recordOf(markup: Markup, start: number, fields: Iterable<MarkupField>): MarkupRecord {
  const named = new Map<string, MarkupField[]>();
  for (const field of fields) {
    const same = named.get(field.name);
    if (same) same.push(field);
    else named.set(field.name, [field]);
  }
  const all = (name: string): readonly MarkupField[] => named.get(name) ?? [];
  const textOf = (field: MarkupField): string => readLine(markup, field);
  const first = (...names: readonly string[]): MarkupField | undefined => names.flatMap(all).find((field) => textOf(field) !== '');
  return {
    markup,
    line: markup.lineOf(start),
    all,
    first,
    say: (...names) => ((field) => (field ? textOf(field) : ''))(first(...names)),
    sayAll: (name) => all(name).map(textOf).filter((text) => text !== ''),
  };
}

/** The line of the first of these fields that says something; the record's where none does. */
export function lineOf({ markup, line, first }: MarkupRecord, ...names: readonly string[]): number {
  const field = first(...names);
  return field ? markup.lineOf(field.start) : line;
}

/** What a format made of a record: fields by the names of `field-names.ts`; those that say nothing are left out. */
export interface Statements {
  readonly title: string;
  /** Where the title stands. */
  readonly titleLine: number;
  readonly others: readonly (Field | null)[];
  readonly body: BodyText;
}

/**
 * A draft of what a record says. One without a title is called by the first words of its body: the name of a file that holds many
 * articles is no title of any.
 */
export function draftOf(record: MarkupRecord, { title, titleLine, others, body }: Statements): Draft {
  const fields = others.filter((field) => field !== null);
  return { line: record.line, fields: [{ name: 'title', value: title || firstWords(body), line: titleLine }, ...fields], body };
}

/** A field under a name of the table, or null where it would say nothing. */
export function fieldOf(name: string, value: Value, line: number): Field | null {
  return value === '' || (Array.isArray(value) && value.length === 0) ? null : { name, value, line };
}

/** About as much as a list shows of a title. */
const borrowedTitle = 80;

function firstWords({ form, text }: BodyText): string {
  const start = text.trimStart().slice(0, 4000);
  if (form === 'html') return shorten(readableText(parseHtml(start)), borrowedTitle);
  const line = start.split('\n', 1)[0]?.trim() ?? '';
  // A line in capitals is a headline, as wires write it.
  const isHeadline = line.length > 3 && /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line);
  return shorten(isHeadline ? line : start.replace(/\s+/g, ' ').trim(), borrowedTitle);
}
