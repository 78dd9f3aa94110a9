import type { Draft } from '../../draft.ts';
import type { Markup } from './markup.ts';
import { readLine, readText } from './read-content.ts';
import { draftOf, fieldOf, lineOf, type MarkupRecord, recordOf } from './record.ts';
import { readAttributes, scanTags } from './scan-tags.ts';
import { type MarkupField, scanFields } from './scan-fields.ts';
import { reutersLists, reutersRecord } from './trec-shapes.ts';

/** The draft of a `<REUTERS>` record. `reportOpen` is told where a field begins that has no end. */
export function readReutersRecord(markup: Markup, field: MarkupField, reportOpen: (at: number) => void): Draft {
  const fields = [...scanFields(markup, field.from, field.to, reutersRecord)];
  for (const one of fields) if (!one.closed) reportOpen(one.start);
  const record = recordOf(markup, field.start, fields);
  const number = readAttributes(field.attributes).get('NEWID') ?? '';
  const bodyField = record.first('BODY', 'DATELINE', '');
  return draftOf(record, {
    title: record.say('TITLE'),
    titleLine: lineOf(record, 'TITLE'),
    others: [
      fieldOf('date', record.say('DATE'), lineOf(record, 'DATE')),
      fieldOf('author', nameIn(record.say('AUTHOR')), lineOf(record, 'AUTHOR')),
      fieldOf('source', 'Reuters', record.line),
      fieldOf('tags', reutersLists.flatMap(record.all).flatMap((list) => entriesOf(markup, list)), lineOf(record, ...reutersLists)),
      fieldOf('id', number === '' ? '' : `Reuters-21578 ${number}`, record.line),
    ],
    body: { form: 'text', text: readBody(record), line: bodyField ? markup.lineOf(bodyField.from) : record.line },
  });
}

/** `By Jane Doe, Reuters` without what every one of them says. */
function nameIn(byline: string): string {
  return byline.replace(/^by\s+/i, '').replace(/,\s*reuters?\.?$/i, '').trim();
}

/** The entries of a list: `<D>grain</D><D>wheat</D>`. */
function entriesOf(markup: Markup, list: MarkupField): string[] {
  const tags = [...scanTags(markup, list.from, list.to)].filter(({ name, kind }) => name === 'D' && kind !== 'empty');
  return tags.flatMap(({ kind, end }, index) => (kind === 'open' ? [readLine(markup, { from: end, to: tags[index + 1]?.start ?? list.to })] : []));
}

/**
 * The text: the place and day that stand before it, the body, and what stands in no field; short reports have nothing else. The mark
 * of a flash (`******`) is no word, and the agency's name at the end is a paragraph of its own.
 */
function readBody(record: MarkupRecord): string {
  const texts = (name: string) => record.all(name).map((field) => readText(record.markup, field).trimEnd());
  const place = record.say('DATELINE');
  const body = texts('BODY').join('\n\n');
  const loose = texts('').map((text) => text.replace(/^\s*\*+(?=\s|$)/, '').replace(/^\n+/, ''));
  const whole = [place === '' ? body : `${place} ${body.trimStart()}`, ...loose].filter((text) => text.trim() !== '').join('\n\n');
  return whole.replace(/\n[^\S\n]*(reuters?)[^\S\n]*$/i, '\n\n$1');
}
