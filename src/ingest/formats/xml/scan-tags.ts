import type { Markup } from './markup.ts';

/** A tag of XML or SGML. */
export interface Tag {
  readonly kind: 'open' | 'close' | 'empty';
  /** As it is written: `pubDate`, `dc:creator`. */
  readonly name: string;
  /** What stands in the tag after the name; see `readAttribute`. */
  readonly attributes: string;
  /** Offset of its `<`. */
  readonly start: number;
  /** Offset after its `>`. */
  readonly end: number;
}

/**
 * The tags between two offsets, one after the other. Comments, CDATA sections and processing instructions are passed over; a `<` that
 * begins none of these is a character. Nothing has to be well-formed, and the time is linear: a tag never reaches beyond the next `<`,
 * which XML allows in no attribute (https://www.w3.org/TR/xml/#NT-AttValue).
 */
export function* scanTags(markup: Markup, from: number, to: number = markup.text.length): Generator<Tag> {
  const { text } = markup;
  for (let at = text.indexOf('<', from); at >= 0 && at < to; ) {
    const skipped = endOfSection(markup, at);
    const tag = skipped === null ? readTag(text, at, to) : null;
    if (tag) yield tag;
    at = text.indexOf('<', skipped ?? tag?.end ?? at + 1);
  }
}

/** The offset after a comment, CDATA section or processing instruction that begins here; null where none does, or where it never ends. */
export function endOfSection({ text, lastCommentEnd, lastCdataEnd }: Markup, at: number): number | null {
  if (text.startsWith('<!--', at)) return at < lastCommentEnd ? text.indexOf('-->', at) + '-->'.length : null;
  if (text.startsWith(cdata, at)) return at < lastCdataEnd ? text.indexOf(']]>', at) + ']]>'.length : null;
  return null;
}

/** With what a section begins whose text is taken as it stands. */
export const cdata = '<![CDATA[';

const tagName = /<(\/?)([\p{L}_][\p{L}\p{N}_:.-]*)(?=[\s/>])/uy;

function readTag(text: string, start: number, to: number): Tag | null {
  tagName.lastIndex = start;
  const [head, slash, name] = tagName.exec(text) ?? [];
  if (head === undefined || name === undefined) return null;
  const end = endOfTag(text, start + head.length, to);
  if (end === null) return null;
  const isEmpty = text[end - 2] === '/';
  const attributes = text.slice(start + head.length, end - (isEmpty ? 2 : 1));
  return { kind: slash ? 'close' : isEmpty ? 'empty' : 'open', name, attributes, start, end };
}

/** The offset after the `>` of a tag: outside of quotation marks, or the first where they do not end before the next `<`. */
function endOfTag(text: string, from: number, to: number): number | null {
  let quotation = '';
  let before = '';
  let first: number | null = null;
  for (let at = from; at < to; at += 1) {
    const character = text.charAt(at);
    if (character === '<') break;
    if (character === '>') {
      first ??= at + 1;
      if (quotation === '') return at + 1;
    } else if (quotation !== '') {
      if (character === quotation) quotation = '';
    } else if (before === '=' && (character === '"' || character === "'")) quotation = character;
    if (character.trim() !== '') before = character;
  }
  return first;
}

/** Nobody writes more into one tag; what does would take long to read. */
const longestAttributes = 65_536;

/** Every attribute of a tag by its name as written, references not yet decoded. */
export function readAttributes(attributes: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const pattern = /(?<=^|[\s"'])([^\s=/"'<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;
  for (const [, name = '', double, single, bare] of attributes.slice(0, longestAttributes).matchAll(pattern)) {
    if (!found.has(name)) found.set(name, double ?? single ?? bare ?? '');
  }
  return found;
}
