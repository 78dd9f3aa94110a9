import type { BodyText, Draft } from '../../draft.ts';
import { meaningOf } from '../../fields/field-names.ts';
import type { Markup } from './markup.ts';
import { readHtml, readLine, readText } from './read-content.ts';
import { draftOf, fieldOf, lineOf, type MarkupRecord, recordOf } from './record.ts';
import { type MarkupField, scanFields } from './scan-fields.ts';
import { trecRecord } from './trec-shapes.ts';

/** What the names of these collections are called elsewhere. */
const usualNames: ReadonlyMap<string, string> = new Map([['TIME', 'date'], ['DD', 'date'], ['SO', 'source']]);

const titles = ['TITLE', 'HEADLINE', 'HEAD', 'HL'];

/** The draft of a `<DOC>`. Values are handed on as they are written. `reportOpen` is told where a field begins that has no end. */
export function readTrecRecord(markup: Markup, doc: MarkupField, reportOpen: (at: number) => void): Draft {
  const fields = [...scanFields(markup, doc.from, doc.to, trecRecord)];
  for (const field of fields) if (!field.closed) reportOpen(field.start);
  const record = recordOf(markup, doc.start, fields);
  const others = fields.flatMap((field) => {
    const name = usualNames.get(field.name) ?? field.name;
    const isOther = meaningOf(name) === null || titles.includes(field.name) || field.name === '';
    return isOther ? [] : [fieldOf(name, readLine(markup, field), markup.lineOf(field.start))];
  });
  return draftOf(record, { title: record.say(...titles), titleLine: lineOf(record, ...titles), others, body: readBody(record) });
}

/** The text; before it the abstract and the place, unless it begins with them. Where none is marked as the text, what stands in no field. */
function readBody(record: MarkupRecord): BodyText {
  const { markup, line, all } = record;
  const marked = [...all('TEXT'), ...all('BODY')];
  const fields = marked.length > 0 ? marked : all('');
  // Some collections mark paragraphs; where none are marked, what looks like a tag is a word.
  const isMarked = marked.some(({ from, to }) => /<p>/i.test(markup.text.slice(from, to)));
  const textOf = (field: MarkupField) => (isMarked ? readHtml : readText)(markup, field);
  const text = fields.map(textOf).join('\n\n');
  const plain = text.replace(/\s+/g, ' ');
  const before = ['ABSTRACT', 'DATELINE'].flatMap(all).filter((field) => !plain.includes(readLine(markup, field)));
  const start = [...before, ...fields].map((field) => markup.lineOf(field.from))[0] ?? line;
  return { form: isMarked ? 'html' : 'text', text: [...before.map(textOf), text].join('\n\n'), line: start };
}
