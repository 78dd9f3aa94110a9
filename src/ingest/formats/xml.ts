import type { Reading } from '../draft.ts';
import { findRoot, type Root } from './xml/find-root.ts';
import { makeMarkup, type Markup } from './xml/markup.ts';
import { describeOtherXml } from './xml/other-xml.ts';
import { readAtom } from './xml/read-atom.ts';
import { readRss } from './xml/read-rss.ts';
import { readTrec } from './xml/read-trec.ts';

/**
 * XML and SGML: feeds (RSS, Atom), exports of WordPress and Blogger, and collections of `<DOC>` or `<REUTERS>` records. The first
 * element tells which; what is none of them is a problem that says what it is. Entities and other files that a document names are
 * never followed.
 */
export function readXml(text: string): Reading {
  const markup = makeMarkup(text);
  const root = findRoot(markup);
  if (!root) return { drafts: [], problems: [{ kind: 'no article', line: 1, message: 'holds no XML; left out' }] };
  const reading = readDocument(markup, root);
  if (root.entities === null) return reading;
  const message = 'defines abbreviations of its own (entities), which Dateline never follows; where the text uses them, they stay as they are written';
  return { ...reading, problems: [{ kind: 'entities', line: markup.lineOf(root.entities), message }, ...reading.problems] };
}

function readDocument(markup: Markup, { tag }: Root): Reading {
  if (/^(?:rss|rdf:rdf)$/i.test(tag.name)) return readRss(markup, tag);
  if (/^(?:[\w-]+:)?(?:feed|entry)$/i.test(tag.name)) return readAtom(markup, tag);
  const records = isRecord(tag.name) ? tag.start : firstRecord(markup.text, tag.end);
  if (records !== null) return readTrec(markup, records);
  return { drafts: [], problems: [{ kind: 'no article', line: markup.lineOf(tag.start), message: describeOtherXml(tag.name) }] };
}

function isRecord(name: string): boolean {
  return name === 'DOC' || name === 'REUTERS';
}

/** Where the records of a collection begin that stand in an element of any name; null where there are none. */
function firstRecord(text: string, from: number): number | null {
  const next = text.slice(from).search(/\S/);
  return next >= 0 && /^<(?:DOC|REUTERS)[\s>]/.test(text.slice(from + next, from + next + 10)) ? from + next : null;
}

/** Records in a file whose name says nothing but "text"; null where it begins with none. */
export function readRecords(text: string): Reading | null {
  return /^\s*(?:<!DOCTYPE[^<>]*>\s*)?<(?:DOC|REUTERS)[\s>]/.test(text) ? readXml(text) : null;
}
