import type { BodyText, Draft, Report } from '../../draft.ts';
import { quote } from '../../quote.ts';
import { isKind, linkOf, readAtomBody, readAtomTitle } from './atom-text.ts';
import type { Channel } from './channel.ts';
import { decodeReferences } from './decode-references.ts';
import { noBody } from './feed-body.ts';
import { identify } from './identify.ts';
import { draftOf, fieldOf, lineOf, type MarkupRecord, readRecord } from './record.ts';
import { readAttributes } from './scan-tags.ts';
import type { MarkupField, Shape } from './scan-fields.ts';

/** What an entry is read with. */
interface Around {
  readonly channel: Channel;
  /** What the feed says for all its entries, such as their author. */
  readonly feed: MarkupRecord;
  /** The shape of what stands in an entry. */
  readonly inside: Shape;
  readonly report: Report;
}

/** The draft of an entry of Atom. */
export function readEntry(record: MarkupRecord, entry: MarkupField, { channel, feed, inside, report }: Around): Draft {
  const { markup, line, first, say } = record;
  const title = first('title');
  const { link, id } = identify(linkOf(record, channel.site), say('id'), true, channel.site || channel.title);
  const inner = (name: string) => record.all(name).map((field) => readRecord(markup, field, inside));
  const feedAuthors = feed.all('author').map((field) => readRecord(markup, field, inside));
  const authors = [inner('author'), inner('source').flatMap((source) => source.all('author').map((field) => readRecord(markup, field, inside))), feedAuthors]
    .map((records) => records.map((author) => author.say('name')).filter((name) => name !== ''))
    .find((names) => names.length > 0);
  const published = say('published', 'issued');
  if (published === '') reportChange(record, report);
  const source = inner('source').map((one) => one.say('title')).find((name) => name !== '');
  const tags = record.all('category').map(({ attributes }) => readAttributes(attributes)).filter((term) => !isKind(term));
  return draftOf(record, {
    title: title ? readAtomTitle(markup, title) : '',
    titleLine: lineOf(record, 'title'),
    others: [
      fieldOf('published', published, lineOf(record, 'published', 'issued')),
      fieldOf('author', authors ?? [], lineOf(record, 'author')),
      fieldOf('link', link, lineOf(record, 'link', 'id')),
      fieldOf('id', id, lineOf(record, 'id')),
      fieldOf('source', source ?? channel.title, line),
      fieldOf('tags', tags.map((term) => decodeReferences(term.get('label') ?? term.get('term') ?? '')), lineOf(record, 'category')),
      fieldOf('language', readAttributes(entry.attributes).get('xml:lang') ?? channel.language, line),
    ],
    body: readBody(record, report),
  });
}

/** The day on which a text was changed last is not the one on which it was published. */
function reportChange(record: MarkupRecord, report: Report): void {
  const updated = record.say('updated', 'modified');
  if (updated !== '') report('no date', lineOf(record, 'updated', 'modified'), `the entry says when it was changed last (${quote(updated)}), not when it was published; left undated`);
}

function readBody(record: MarkupRecord, report: Report): BodyText {
  const { markup, line, all } = record;
  const elsewhere = all('content').find(({ attributes }) => readAttributes(attributes).has('src'));
  if (elsewhere) {
    const address = quote(decodeReferences(readAttributes(elsewhere.attributes).get('src') ?? ''));
    report('text elsewhere', markup.lineOf(elsewhere.start), `the text was not saved with the entry but stands at ${address}; the summary stands in its place where there is one`);
  }
  for (const field of [record.first('content'), record.first('summary')]) {
    if (!field) continue;
    const body = readAtomBody(markup, field);
    if (!('fault' in body)) return body;
    report('left out of text', markup.lineOf(field.start), `${body.fault}; left out`);
  }
  return noBody(line);
}
