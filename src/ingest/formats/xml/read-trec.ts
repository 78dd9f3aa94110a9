import type { Draft, Reading } from '../../draft.ts';
import type { Markup } from './markup.ts';
import { readReutersRecord } from './reuters-record.ts';
import { makeTally } from './tally.ts';
import { readTrecRecord } from './trec-record.ts';
import { trecCollection } from './trec-shapes.ts';
import { scanFields } from './scan-fields.ts';

/**
 * Collections of records in SGML: `<DOC>` with DOCNO, TITLE, TEXT and more, as the Text Retrieval Conference distributes them
 * (https://trec.nist.gov/data/docs_eng.html), and the `<REUTERS>` of Reuters-21578
 * (https://kdd.ics.uci.edu/databases/reuters21578/README.txt). Nothing in them needs to be well-formed.
 */
export function readTrec(markup: Markup, from: number): Reading {
  const drafts: Draft[] = [];
  const tally = makeTally();
  for (const field of scanFields(markup, from, markup.text.length, trecCollection)) {
    const line = markup.lineOf(field.start);
    if (field.name === '') tally.add('loose', markup.lineOf(field.start + leadingSpace(markup, field.from)));
    else if (!/\S/.test(markup.text.slice(field.from, field.to))) tally.add('empty', line);
    else drafts.push((field.name === 'DOC' ? readTrecRecord : readReutersRecord)(markup, field, (at) => tally.add('field', markup.lineOf(at))));
    if (!field.closed) tally.add('record', line);
  }
  return { drafts, problems: tally.problems(describe, (kind) => (kind === 'empty' ? 'empty' : 'broken record')) };
}

function leadingSpace({ text }: Markup, from: number): number {
  const word = /\S/g;
  word.lastIndex = from;
  return (word.exec(text)?.index ?? from) - from;
}

const kinds: ReadonlyMap<string, readonly [one: string, several: string]> = new Map([
  ['loose', ['words stand outside of the records; left out', 'words stand outside of the records at %d places, here first; left out']],
  ['empty', ['the record is empty; left out', '%d records are empty, this one first; left out']],
  ['record', ['the record has no end; read up to the next one', '%d records have no end, this one first; read up to the next one']],
  ['field', ['the field has no end; read up to the next one', '%d fields have no end, this one first; read up to the next one']],
]);

function describe(kind: string, count: number): string {
  return (kinds.get(kind)?.[count === 1 ? 0 : 1] ?? kind).replace('%d', String(count));
}
