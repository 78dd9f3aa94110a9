import type { Draft, LineProblem, Reading } from '../../draft.ts';
import { type Channel, readChannelLanguage } from './channel.ts';
import type { Markup } from './markup.ts';
import { nameReader } from './namespaces.ts';
import { lineOf, type MarkupRecord, readRecord, recordOf } from './record.ts';
import { readItem } from './rss-item.ts';
import type { Tag } from './scan-tags.ts';
import { scanFields, type Shape } from './scan-fields.ts';
import { makeTally } from './tally.ts';
import { makeWordpressReader } from './wordpress/read-post.ts';

const short = ['title', 'link', 'guid', 'pubdate', 'author', 'category', 'source', 'comments', 'language', 'dc:creator', 'dc:date', 'dc:language', 'dc:subject'];
const long = ['description', 'content:encoded', 'excerpt:encoded'];

/**
 * RSS 2.0 and 0.9x (https://www.rssboard.org/rss-specification), RSS 1.0 (https://web.resource.org/rss/1.0/spec), and the export of
 * WordPress, which is RSS whose items say of what type they are. Each item is an article.
 */
export function readRss(markup: Markup, root: Tag): Reading {
  const shape: Shape = {
    nameOf: nameReader(root),
    wrappers: new Set(['rss', 'rdf:rdf', 'channel']),
    isField: () => true,
    records: new Set(['item']),
    short: new Set(short),
    long: new Set(long),
  };
  const fields = [...scanFields(markup, root.start, markup.text.length, shape)];
  const items = fields.filter(({ name }) => name === 'item');
  const problems: LineProblem[] = [];
  const channel = readChannel(recordOf(markup, root.start, fields), problems);
  const wordpress = makeWordpressReader(markup, fields.filter(({ name }) => name === 'wp:author'), shape, channel);
  const tally = makeTally();
  const drafts: Draft[] = [];
  for (const item of items) {
    const record = readRecord(markup, item, { ...shape, wrappers: new Set() });
    if (!item.closed) tally.add('open', record.line);
    if (record.say('title', 'link', 'guid', ...long, 'wp:post_type') === '') tally.add('empty', record.line);
    else if (record.first('wp:post_type')) drafts.push(...wordpress.read(record));
    else drafts.push(readItem(record, item, channel));
  }
  problems.push(...wordpress.problems(), ...tally.problems(describe, (kind) => (kind === 'open' ? 'broken record' : 'empty')));
  if (items.length === 0) problems.push({ kind: 'empty', line: markup.lineOf(root.start), message: 'is a feed (RSS) without items; left out' });
  return { drafts, problems };
}

function describe(kind: string, count: number): string {
  const items = count === 1 ? 'this item' : `${count} items from here on`;
  const verb = count === 1 ? 'has' : 'have';
  return kind === 'open' ? `${items} ${verb} no end (</item>); read up to the next one` : `${items} ${verb} neither title nor text nor address; left out`;
}

/** What the feed says of itself. Its picture and its search box have titles too, but those stand in fields of their own. */
function readChannel(own: MarkupRecord, problems: LineProblem[]): Channel {
  const names = ['language', 'dc:language'];
  return { title: own.say('title'), site: own.say('link'), language: readChannelLanguage(own.say(...names), lineOf(own, ...names), problems) };
}
