import type { Draft, Field } from '../../draft.ts';
import type { Channel } from './channel.ts';
import { noBody, readFeedBody } from './feed-body.ts';
import { completeAddress, identify, type Identity } from './identify.ts';
import { readLine } from './read-content.ts';
import { draftOf, fieldOf, lineOf, type MarkupRecord } from './record.ts';
import { readAttributes } from './scan-tags.ts';
import type { MarkupField } from './scan-fields.ts';

/** The draft of an item of RSS. */
export function readItem(record: MarkupRecord, item: MarkupField, channel: Channel): Draft {
  const { markup, line, first, say, sayAll } = record;
  const creators = sayAll('dc:creator');
  const authors = creators.length > 0 ? creators : sayAll('author').map(nameOfMailbox);
  const body = first('content:encoded', 'description');
  const { link, id } = identifyItem(record, channel);
  const language = say('dc:language', 'language') || (readAttributes(item.attributes).get('xml:lang') ?? '') || channel.language;
  return draftOf(record, {
    title: say('title', 'dc:title'),
    titleLine: lineOf(record, 'title'),
    others: [
      ...publishedOf(record),
      fieldOf('author', authors, lineOf(record, 'dc:creator', 'author')),
      fieldOf('link', link, lineOf(record, 'link', 'guid')),
      fieldOf('guid', id, lineOf(record, 'guid')),
      fieldOf('source', say('source', 'dc:publisher') || channel.title, lineOf(record, 'source', 'dc:publisher')),
      fieldOf('tags', [...sayAll('category'), ...sayAll('dc:subject')], lineOf(record, 'category', 'dc:subject')),
      fieldOf('language', language, lineOf(record, 'dc:language', 'language')),
    ],
    body: body ? readFeedBody(markup, body) : noBody(line),
  });
}

/** What an item says of its date, by the names that feeds have for it. */
export function publishedOf({ markup, all }: MarkupRecord): (Field | null)[] {
  return ['pubdate', 'dc:date', 'dcterms:issued'].flatMap(all).map((field) => fieldOf('pubdate', readLine(markup, field), markup.lineOf(field.start)));
}

/** The address and id of an item. A `guid` is an address unless it says otherwise. */
export function identifyItem({ first, say }: MarkupRecord, channel: Channel): Identity {
  const guid = first('guid');
  const isAddress = guid !== undefined && !/^false$/i.test(readAttributes(guid.attributes).get('isPermaLink') ?? '');
  const link = completeAddress(say('feedburner:origlink', 'link'), channel.site);
  return identify(link, say('guid'), isAddress, channel.site || channel.title);
}

/** The name beside the mail address that RSS asks for: `jane@news.example (Jane Doe)`, `Jane Doe <jane@news.example>`. */
function nameOfMailbox(text: string): string {
  const beside = /^\S+@\S+ \(([^()]+)\)$/.exec(text)?.[1] ?? /^([^<>]+?) ?<\S+@\S+>$/.exec(text)?.[1];
  return (beside ?? text).trim();
}
