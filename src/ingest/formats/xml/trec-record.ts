import type { BodyText, Draft, Field } from '../../draft.ts';
import { meaningOf } from '../../fields/field-names.ts';
import type { Markup } from './markup.ts';
import { readHtml, readLine, readText } from './read-content.ts';
import { draftOf, fieldOf, lineOf, type MarkupRecord, recordOf } from './record.ts';
import { type MarkupField, scanFields } from './scan-fields.ts';
import { trecRecord } from './trec-shapes.ts';

/** What the names of these collections are called elsewhere. */
const usualNames: ReadonlyMap<string, string> = new Map([['TIME', 'date'], ['DD', 'date'], ['DATE1', 'date'], ['SO', 'source'], ['AU', 'author']]);

/** `HT` is the title where it is no code, such as `"cr00000011094001"`. */
const titles = ['TITLE', 'HEADLINE', 'HEAD', 'HL', 'TI', 'HT'];

/** What is read as the text. */
const texts: ReadonlySet<string> = new Set(['', 'TEXT', 'BODY', 'ABSTRACT', 'DATELINE']);

/**
 * Days in the numbers of records: of the Associated Press and the Wall Street Journal in the years 1986 to 1992 (`AP890101-0001`,
 * `AP-NR-01-01-89 2358EST`), and of later agencies (`APW19980601.0001`, `NYT_ENG_20040601.0001`).
 */
const dayNumbers: readonly (readonly [pattern: RegExp, order: readonly [year: number, month: number, day: number]])[] = [
  [/^(?:AP|WSJ)(\d\d)(\d\d)(\d\d)-\d+$/, [1, 2, 3]],
  [/^AP-[A-Z]{2}-(\d\d)-(\d\d)-(\d\d)(?!\d)/, [3, 1, 2]],
  [/^[A-Z]{3}(?:_[A-Z]{3}_)?((?:19|20)\d\d)(\d\d)(\d\d)[.-]\d+$/, [1, 2, 3]],
];

/** The draft of a `<DOC>`. Values are handed on as they are written. `reportOpen` is told where a field begins that has no end. */
export function readTrecRecord(markup: Markup, doc: MarkupField, reportOpen: (at: number) => void): Draft {
  const fields = [...scanFields(markup, doc.from, doc.to, trecRecord)];
  for (const field of fields) if (!field.closed) reportOpen(field.start);
  const record = recordOf(markup, doc.start, fields);
  const title = titles.flatMap(record.all).find((field) => ((text) => text !== '' && !(field.name === 'HT' && /^\W*[a-z]*\d\S*$/i.test(text)))(readLine(markup, field)));
  // Names that nobody knows are told in the report, and the archive may say what they mean.
  const others = fields.filter(({ name }) => !texts.has(name) && name !== title?.name).map((field) => fieldOf(usualNames.get(field.name) ?? field.name, readLine(markup, field), markup.lineOf(field.start)));
  const isDated = others.some((field) => field !== null && meaningOf(field.name) === 'published');
  return draftOf(record, {
    title: title ? readLine(markup, title) : '',
    titleLine: title ? markup.lineOf(title.start) : record.line,
    others: [...others, ...(isDated ? [] : [dayInNumber(record)])],
    body: readBody(record),
  });
}

/** The day that the record's number tells, as a date. */
function dayInNumber(record: MarkupRecord): Field | null {
  for (const name of ['DOCNO', 'FILEID']) {
    for (const [pattern, order] of dayNumbers) {
      const match = pattern.exec(record.say(name));
      const [year = '', month = '', day = ''] = order.map((part) => match?.[part] ?? '');
      if (match) return fieldOf('date', `${year.length === 2 ? `19${year}` : year}-${month}-${day}`, lineOf(record, name));
    }
  }
  return null;
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
