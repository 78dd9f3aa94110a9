import type { Draft, LineProblem, Report } from '../../../draft.ts';
import { readableName } from '../../../fields/file-name.ts';
import { quote } from '../../../quote.ts';
import type { Channel } from '../channel.ts';
import { noBody } from '../feed-body.ts';
import type { Markup } from '../markup.ts';
import { readLine } from '../read-content.ts';
import { draftOf, fieldOf, lineOf, type MarkupRecord, readRecord } from '../record.ts';
import { identifyItem, publishedOf } from '../rss-item.ts';
import { readAttributes } from '../scan-tags.ts';
import type { MarkupField, Shape } from '../scan-fields.ts';
import { makeTally } from '../tally.ts';
import { describeLeftOut, kindOfLeftOut } from './left-out.ts';
import { readPostBody } from './post-body.ts';
import { roleOfType } from './post-types.ts';

/** Reads the items of one export of WordPress, and remembers what it left out. */
export interface WordpressReader {
  /** The draft of an item; none where it is no published post. */
  readonly read: (record: MarkupRecord) => Draft[];
  readonly problems: () => LineProblem[];
}

/**
 * A reader of the items in an export of WordPress (WXR, https://developer.wordpress.org/reference/functions/export_wp/). Only posts that
 * everybody could read become articles, and what has a title, a text and a type of the site's own (`news`): pages, pictures, menus, drafts
 * and posts behind a password are counted and left out.
 */
export function makeWordpressReader(markup: Markup, authors: readonly MarkupField[], shape: Shape, channel: Channel): WordpressReader {
  const names = readAuthorNames(markup, authors, shape);
  const leftOut = makeTally();
  const problems: LineProblem[] = [];
  const report: Report = (kind, line, message) => void problems.push({ kind, line, message });
  return {
    read: (record) => {
      for (const comment of record.all('wp:comment')) leftOut.add('comment', markup.lineOf(comment.start));
      const kind = kindOf(record);
      if (kind === null) return [readPost(record, names, channel, report)];
      leftOut.add(kind, record.line);
      return [];
    },
    problems: () => [...leftOut.problems(describeLeftOut, kindOfLeftOut), ...problems],
  };
}

/** Why an item is left out; null for one that everybody could read as an article. */
function kindOf({ say }: MarkupRecord): string | null {
  const type = say('wp:post_type');
  const status = say('wp:status');
  const role = roleOfType(type);
  if (role === 'machinery' || role === 'no article') return `type:${type}`;
  if (status !== 'publish') return `status:${status}`;
  if (say('wp:post_password') !== '') return 'password';
  return role === 'other' && (say('title') === '' || say('content:encoded') === '') ? `bare:${type}` : null;
}

/** The names of the authors as the site showed them, by the names they log in with: those are what posts give. */
function readAuthorNames(markup: Markup, authors: readonly MarkupField[], shape: Shape): ReadonlyMap<string, string> {
  return new Map(
    authors.map((field) => {
      const { say } = readRecord(markup, field, shape);
      return [say('wp:author_login'), say('wp:author_display_name')] as const;
    }),
  );
}

function readPost(record: MarkupRecord, names: ReadonlyMap<string, string>, channel: Channel, report: Report): Draft {
  const { markup, line, first, say, sayAll } = record;
  const { link, id } = identifyItem(record, channel);
  const body = first('content:encoded', 'excerpt:encoded', 'description');
  const { sections, tags } = termsOf(record);
  const titleLine = lineOf(record, 'title');
  return draftOf(record, {
    title: say('title') || nameOfPost(say('wp:post_name'), (message) => report('no title', titleLine, message)),
    titleLine,
    others: [
      ...datesOf(record),
      fieldOf('author', sayAll('dc:creator').map((login) => names.get(login) || login), lineOf(record, 'dc:creator')),
      fieldOf('link', link, lineOf(record, 'link')),
      fieldOf('guid', id, lineOf(record, 'guid')),
      fieldOf('source', channel.title, line),
      fieldOf('section', sections[0] ?? '', lineOf(record, 'category')),
      // A post may stand in several sections, an article in one.
      fieldOf('tags', [...sections.slice(1), ...tags], lineOf(record, 'category')),
      fieldOf('language', channel.language, line),
    ],
    body: body ? readPostBody(markup, body, report) : noBody(line),
  });
}

/** The day and time on the site's own clock; else, what the feed says, unless that is how software writes "never". */
function datesOf(record: MarkupRecord) {
  const own = record.first('wp:post_date');
  const text = own ? readLine(record.markup, own) : '';
  if (own && !text.startsWith('0000')) return [fieldOf('date', text, record.markup.lineOf(own.start))];
  return /-0001/.test(record.say('pubdate')) ? [] : publishedOf(record);
}

/** The sections and tags of a post. Exports of long ago name each a second time without saying which it is. */
function termsOf({ markup, all }: MarkupRecord): { sections: string[]; tags: string[] } {
  const terms = all('category').map((field) => ({ domain: readAttributes(field.attributes).get('domain'), name: readLine(markup, field) }));
  const ofDomain = (...domains: readonly string[]) => terms.filter(({ domain }) => domain !== undefined && domains.includes(domain)).map(({ name }) => name);
  // What WordPress puts a post in that nobody put anywhere.
  return { sections: ofDomain('category').filter((name) => !/^uncategori[sz]ed$/i.test(name)), tags: ofDomain('post_tag', 'tag') };
}

/** The last part of a post's address as a title, where it was made of words. */
function nameOfPost(slug: string, report: (message: string) => void): string {
  if (!/\p{L}/u.test(slug) || slug.includes('%')) return '';
  const name = readableName(slug);
  report(`the post has no title; called ${quote(name)}, after its address`);
  return name;
}
