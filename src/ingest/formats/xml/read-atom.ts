import type { Draft, LineProblem, Reading, Report } from '../../draft.ts';
import { readEntry } from './atom-entry.ts';
import { isKind, linkOf } from './atom-text.ts';
import type { ProblemKind } from '../../problem-kinds.ts';
import { type Channel, readChannelLanguage } from './channel.ts';
import type { Markup } from './markup.ts';
import { nameReader } from './namespaces.ts';
import { type MarkupRecord, readRecord, recordOf } from './record.ts';
import { readAttributes, type Tag } from './scan-tags.ts';
import { type MarkupField, scanFields, type Shape } from './scan-fields.ts';
import { makeTally } from './tally.ts';

/** Atom 1.0 (RFC 4287), a feed or a single entry; and its draft 0.3, as far as it says the same in other words. Each entry is an article. */
export function readAtom(markup: Markup, root: Tag): Reading {
  const shape: Shape = {
    nameOf: nameReader(root),
    wrappers: new Set(['feed']),
    isField: () => true,
    records: new Set(['entry']),
    short: new Set(['title', 'link', 'id', 'published', 'issued', 'updated', 'modified', 'category', 'author']),
    long: new Set(['content', 'summary']),
  };
  const inside: Shape = { ...shape, wrappers: new Set(), records: new Set() };
  const entries: MarkupField[] = [];
  const own: MarkupField[] = [];
  for (const field of scanFields(markup, root.start, markup.text.length, shape)) (field.name === 'entry' ? entries : own).push(field);
  const problems: LineProblem[] = [];
  const report: Report = (kind, line, message) => void problems.push({ kind, line, message });
  const feed = recordOf(markup, root.start, own);
  const language = readChannelLanguage(readAttributes(root.attributes).get('xml:lang') ?? '', feed.line, problems);
  const channel: Channel = { title: feed.say('title'), site: linkOf(feed, ''), language };
  const tally = makeTally();
  const drafts: Draft[] = [];
  for (const entry of entries) {
    const record = readRecord(markup, entry, inside);
    if (!entry.closed) tally.add('open', record.line);
    const kind = kindOf(record);
    if (kind !== null) tally.add(kind, record.line);
    else if (['title', 'content', 'summary', 'link'].every((name) => record.all(name).length === 0)) tally.add('empty', record.line);
    else drafts.push(readEntry(record, entry, { channel, feed, inside, report }));
  }
  problems.push(...tally.problems(describe, problemKindOf));
  if (entries.length === 0) problems.push({ kind: 'empty', line: feed.line, message: 'is a feed (Atom) without entries; left out' });
  return { drafts, problems };
}

/** Blogger's export holds comments, settings and drafts as entries; null for what is none of these. */
function kindOf(record: MarkupRecord): string | null {
  const kinds = record.all('category').map(({ attributes }) => readAttributes(attributes));
  const kind = kinds.find(isKind)?.get('term')?.split('#').at(-1);
  if (kind !== undefined && kind !== 'post') return `kind:${kind}`;
  return /<app:draft>\s*yes/i.test(record.all('app:control').map(({ from, to }) => record.markup.text.slice(from, to)).join()) ? 'draft' : null;
}

function problemKindOf(kind: string): ProblemKind {
  if (kind === 'open') return 'broken record';
  return kind === 'empty' ? 'empty' : 'unpublished';
}

function describe(kind: string, count: number): string {
  const entries = count === 1 ? 'this entry' : `${count} entries from here on`;
  if (kind === 'open') return `${entries} ${count === 1 ? 'has' : 'have'} no end (</entry>); read up to the next one`;
  if (kind === 'empty') return `${entries} ${count === 1 ? 'has' : 'have'} neither title nor text nor address; left out`;
  if (kind === 'draft') return `${count} ${count === 1 ? 'draft was' : 'drafts were'} not published; left out`;
  return `${count} ${count === 1 ? 'entry' : 'entries'} of the kind "${kind.slice('kind:'.length)}" ${count === 1 ? 'is no article' : 'are no articles'}; left out`;
}
