import { escapeHtml } from '../../body/dom.ts';
import { wrapParagraphs } from '../../body/wrap-paragraphs.ts';
import type { BodyText } from '../../draft.ts';
import { decodeReferences } from './decode-references.ts';
import { completeAddress } from './identify.ts';
import { makeMarkup, type Markup } from './markup.ts';
import { readHtml, readText } from './read-content.ts';
import type { MarkupRecord } from './record.ts';
import { readAttributes, scanTags } from './scan-tags.ts';
import type { MarkupField } from './scan-fields.ts';

/** The three kinds of text of Atom (RFC 4287, section 3.1), or the name of another kind of content. */
function typeOf({ attributes }: MarkupField): string {
  const type = (readAttributes(attributes).get('type') ?? 'text').toLowerCase().replace(/;.*$/, '');
  const usual = new Map([['text/html', 'html'], ['application/xhtml+xml', 'xhtml'], ['text/plain', 'text']]);
  return usual.get(type) ?? type;
}

/** A title as HTML, which is what titles are read as; in one of plain text, what looks like a tag is none. */
export function readAtomTitle(markup: Markup, field: MarkupField): string {
  const text = readText(markup, field).replace(/\s+/g, ' ').trim();
  return typeOf(field) === 'text' ? escapeHtml(text) : text;
}

/** A body in the kind that it says, or why there is none. */
export function readAtomBody(markup: Markup, field: MarkupField): BodyText | { fault: string } {
  const type = typeOf(field);
  const line = markup.lineOf(field.from);
  if (type === 'html') return { form: 'html', text: wrapParagraphs(readHtml(markup, field), 'keep'), line };
  if (type === 'xhtml' || type.endsWith('+xml')) return { form: 'html', text: wrapParagraphs(writeAsHtml(readHtml(markup, field)), 'keep'), line };
  if (type === 'text' || type.startsWith('text/')) return { form: 'text', text: readText(markup, field), line };
  return { fault: `content of the type ${decodeReferences(type)} is no text` };
}

/** Elements that HTML lets end without an end. */
const voids = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);

/** XHTML with tags as HTML writes them: names without prefix, and an end for each element that has no content. */
function writeAsHtml(xhtml: string): string {
  const written: string[] = [];
  let done = 0;
  for (const { kind, name, attributes, start, end } of scanTags(makeMarkup(xhtml), 0)) {
    const bare = name.slice(name.indexOf(':') + 1);
    const isOpenOnly = kind === 'empty' && !voids.has(bare.toLowerCase());
    if (bare === name && !isOpenOnly) continue;
    written.push(xhtml.slice(done, start), `<${kind === 'close' ? '/' : ''}${bare}${attributes}>${isOpenOnly ? `</${bare}>` : ''}`);
    done = end;
  }
  return [...written, xhtml.slice(done)].join('');
}

/** True for the category in which Blogger says what an entry is. */
export function isKind(category: ReadonlyMap<string, string>): boolean {
  return category.get('scheme')?.endsWith('#kind') ?? false;
}

/** The address of a feed or an entry: its first link that leads to the same in another form, a page before all others. */
export function linkOf(record: MarkupRecord, site: string): string {
  const links = record.all('link').map(({ attributes }) => readAttributes(attributes));
  const alternates = links.filter((link) => /^(?:alternate)?$/i.test(link.get('rel') ?? ''));
  const link = alternates.find((one) => /^(?:text\/html|application\/xhtml\+xml|)$/i.test(one.get('type') ?? '')) ?? alternates[0];
  return completeAddress(decodeReferences(link?.get('href') ?? '').trim(), site);
}
