import { foldText, shorten } from '#core/text.ts';
import { parseHtml } from '../../body/dom.ts';
import { readableText } from '../../body/readable-text.ts';
import type { BodyText, Draft, Field, LineProblem, Value } from '../../draft.ts';
import { quote } from '../../quote.ts';
import { cleanTitle } from '../../fields/clean-title.ts';
import { meaningOf } from '../../fields/field-names.ts';
import { textsOf } from '../../fields/pick-fields.ts';
import { isCapture } from '../../fields/captures.ts';
import { addressesIn, readAddress } from '../../fields/read-address.ts';
import { findBody, findSummary } from './find-body.ts';
import type { JsonRecord } from './find-records.ts';
import { type JsonNode, type JsonParts, wordOf } from './json-node.ts';
import { timeOf, valueOf } from './value-of.ts';
import { readNames } from './read-names.ts';

/** What is made of a record. */
export interface RecordReading {
  readonly draft: Draft;
  readonly problems: readonly LineProblem[];
}

/** The article of a record. Where its text was not saved, its description stands in. */
export function readRecord({ line, parts }: JsonRecord): RecordReading {
  const problems: LineProblem[] = [];
  const text = findBody(parts);
  // Omnivore's export keeps the texts in files of their own.
  const bodyFile = !text && isOfOmnivore(parts) ? { bodyFile: `content/${wordOf(parts.get('slug'))}.html` } : {};
  const found = text ?? ('bodyFile' in bodyFile ? null : findSummary(parts));
  if (found && found.unread.length > 0) problems.push({ kind: 'left out of text', line: found.body.line, message: `${describeUnread(found.unread)}; left out` });
  const fields = [...parts].filter(([name]) => name !== found?.name).flatMap(([name, node]) => readField(name, node));
  const body = found?.body ?? { form: 'text', text: '', line };
  const titles = fields.filter(({ name }) => meaningOf(name) === 'title');
  const title = titles.flatMap(({ value }) => textsOf(value))[0] ?? '';
  if (title !== '') return { draft: { line, fields: settleAddresses(fields, parts), body: withoutTitle(body, title), ...bodyFile }, problems };
  // Items of feeds need no title.
  const [empty] = titles;
  if (empty) problems.push({ kind: 'no title', line: empty.line, message: 'the article has no title; its first words stand in' });
  const borrowed = { name: 'title', value: firstWords(body), line: empty?.line ?? line };
  return { draft: { line, fields: [borrowed, ...settleAddresses(fields, parts)], body, ...bodyFile }, problems };
}

function describeUnread(kinds: readonly string[]): string {
  const names = [...new Set(kinds)].slice(0, mostKinds).map(quote).join(', ');
  return kinds.length === 1 ? `a block of the text (${names}) holds no words` : `${kinds.length} blocks of the text (${names}) hold no words`;
}

/** How many kinds of blocks a problem names. */
const mostKinds = 5;

/** Nothing else has all three of them. */
function isOfOmnivore(parts: JsonParts): boolean {
  return ['slug', 'savedAt', 'readingProgress'].every((name) => parts.has(name));
}

/** How much of a text stands in for a title. */
const borrowedTitle = 80;

function firstWords({ form, text }: BodyText): string {
  const words = form === 'html' ? readableText(parseHtml(text)) : form === 'markdown' ? text.trimStart().replace(/^#{1,6} /, '') : text;
  return shorten(words.trim().split('\n')[0] ?? '', borrowedTitle);
}

function readField(name: string, node: JsonNode): Field[] {
  const meaning = meaningOf(name);
  const { line } = node;
  if (meaning === null) return [...siteNameIn(name, node), { name, value: valueOf(node), line }];
  if (meaning === 'published') return [{ name, value: timeOf(node), line }];
  if (meaning !== 'authors' && meaning !== 'tags' && meaning !== 'section') return [{ name, value: valueOf(node), line }];
  return [{ name, value: readNames(node), line }];
}

/** newspaper3k keeps what the page said of itself apart. */
function* siteNameIn(name: string, node: JsonNode): Generator<Field> {
  const page = name === 'meta_data' && node.kind === 'object' ? node.parts.get('og') : undefined;
  const siteName = page?.kind === 'object' ? page.parts.get('site_name') : undefined;
  if (siteName?.kind === 'text') yield { name: 'site_name', value: valueOf(siteName), line: siteName.line };
}

/**
 * Of an article that has an address: a source that is one too is the site's or a feed's, unless it is the archived copy, and an id of digits is the number of a row in
 * somebody's database, which other databases have as well. Of one that has none, an id that is an address is it, and so is that of the
 * page a JSON Feed's item is about.
 */
function settleAddresses(fields: readonly Field[], parts: JsonParts): Field[] {
  const isAddress = (value: Value): boolean => typeof value === 'string' && readAddress(value) !== null;
  const isCopy = (value: Value): boolean => typeof value === 'string' && addressesIn(value).some(isCapture);
  const says = ({ name, value }: Field): boolean => ['original', 'address', 'archived'].includes(meaningOf(name) ?? '') && textsOf(value).length > 0;
  // What a crawler took from a web archive was not published there.
  const stated = fields.filter(({ name, value }) => !(meaningOf(name) === 'source' && value === 'web.archive.org'));
  if (stated.some(says)) {
    return stated.filter(({ name, value }) => {
      const meaning = meaningOf(name);
      return !(meaning === 'source' && isAddress(value) && !isCopy(value)) && !(meaning === 'id' && typeof value === 'string' && /^\d+$/.test(value));
    });
  }
  const about = parts.get('external_url');
  const ids = stated.filter(({ name, value }) => meaningOf(name) === 'id' && isAddress(value)).map((field) => ({ ...field, name: 'url' }));
  return [...stated, ...ids, ...(about ? [{ name: 'url', value: wordOf(about), line: about.line }] : [])];
}

/** A text whose first line repeats the title, without that line: the page shows the title itself. */
function withoutTitle(body: BodyText, title: string): BodyText {
  const text = body.text.trimStart();
  const end = text.indexOf('\n');
  const repeats = body.form === 'text' && end > 0 && foldText(text.slice(0, end)) === foldText(cleanTitle(title));
  return repeats ? { ...body, text: text.slice(end + 1) } : body;
}
