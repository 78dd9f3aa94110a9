import { readAddress } from '../fields/read-address.ts';
import { escapeHtml } from './dom.ts';
import type { NoteMark } from './mark-notes.ts';
import { embedLink, missingPicture } from './stand-ins.ts';
import { type PicturePlace, pictureOfMark } from './template-pictures.ts';

/**
 * Marks that a site generator would have replaced: Hugo's `{{< … >}}` and `{{% … %}}` (https://gohugo.io/content-management/shortcodes/),
 * Liquid's `{% … %}` and `{{ … }}` (https://shopify.github.io/liquid/).
 */
const mark = /\{\{(?:[^{}]|\}(?!\}))*\}\}|\{%(?:[^{}%]|%(?!\}))*%\}/g;

/** Within a line, `{{ … }}` may be what the article is about; of what a site generator knows, it is not. */
const surely = /^\{(?:%|\{[<%]|\{-?\s*(?:(?:site|page|post|layout|include|content|paginator|forloop|jekyll)\b|["']))/;

/** Liquid that writes an address inside a link or picture; the plain address says the same. */
const addressMarks: readonly { readonly pattern: RegExp; readonly plain: string }[] = [
  { pattern: /\{\{\s*site\.(?:baseurl|url)\s*\}\}/g, plain: '' },
  { pattern: /\{\{\s*["']([^"'{}]*)["']\s*\|\s*(?:relative_|absolute_)?url\s*\}\}/g, plain: '$1' },
];

/** Where an address stands: in a link's brackets or an attribute. */
const inAddress = /(?:=\s*["']?|\]\(<?)[^\s"'<>()]*$/;

/** Where nothing but an address stands, so that any `{{ … }}` is one that the site would have filled in. */
const surelyInAddress = /(?:\b(?:src|href)\s*=\s*["']?|\]\(<?)[^\s"'<>()]*$/i;

/** A picture whose address only the former site knew. */
const unknownPicture = /!\[([^\]\n]{0,1000})\]\(\s*(\{\{(?:[^{}]|\}(?!\}))*\}\}|\{%(?:[^{}%]|%(?!\}))*%\})\s*\)/g;

/** A text that goes through filters, and the first of them: `{{ "ann-lee" | team_link }}`. */
const filtered = /^\{\{-?\s*(?:"([^"{}]*)"|'([^'{}]*)')\s*\|\s*(\w+)/;

/** Stands for a line break inside of a mark. No text has it: Unicode keeps it for such uses. */
const hiddenBreak = '\uFDD1';

/** A line of a text; several, where a mark goes over them. */
export interface Row {
  readonly text: string;
  /** How many lines of the text stand above it. */
  readonly above: number;
  /** How many lines it goes over. */
  readonly height: number;
}

/** A text in which marks that surely are some stand on one line each, for `rowsOf`. */
export function joinMarks(text: string): string {
  if (!text.includes('\n') || !/\{[{%]/.test(text)) return text;
  return text.replace(mark, (one) => (surely.test(one) ? one.replaceAll('\n', hiddenBreak) : one));
}

/** The lines of a text, those of one mark together. */
export function rowsOf(joined: string): Row[] {
  let above = 0;
  return joined.split('\n').map((text) => {
    const row = { text, above, height: text.split(hiddenBreak).length };
    above += row.height;
    return row;
  });
}

/** True for a line that holds template marks and nothing else. */
export function isTemplateLine(line: string): boolean {
  return /\{[{%]/.test(line) && line.replace(mark, '').trim() === '';
}

/** What stands in the place of a line of template marks: links to what they embedded, pictures and words, as HTML; empty where they carried nothing. */
export function renderTemplateLine(text: string, line: number, note: NoteMark): string {
  return (text.match(mark) ?? [])
    .map((one) => renderMark(one.replaceAll(hiddenBreak, '\n'), line, note, 'alone'))
    .filter((link) => link !== '')
    .join(' ');
}

/** A line of text with what they carried, or nothing, in the places of the template marks in it; in an address, the address alone. */
export function renderInlineMarks(text: string, line: number, note: NoteMark): string {
  if (!/\{[{%]/.test(text)) return text;
  const placed = text.replace(unknownPicture, (whole, alt: string, one: string) => {
    if (addressIn(one)) return whole;
    note(one, line, 'left out');
    return alt.trim() === '' ? '' : missingPicture(alt.trim());
  });
  return placed.replace(mark, (written, offset: number) => {
    const one = written.replaceAll(hiddenBreak, '\n');
    // An address is short; looking back over the whole text at each mark would take time that grows with its square.
    const before = placed.slice(Math.max(0, offset - 300), offset);
    if (!surelyInAddress.test(before) && !surely.test(one)) return one;
    if (!inAddress.test(before)) return renderMark(one, line, note, 'in text');
    const address = addressIn(one);
    // What is to be shown and has no address is reported for that.
    if (!address && !/\bsrc\s*=\s*["']?$/i.test(before)) note(one, line, 'left out');
    return address ?? '';
  });
}

/** A text with the template marks in its addresses written out. */
export function plainAddresses(text: string): string {
  if (!text.includes('{{')) return text;
  return addressMarks.reduce((result, { pattern, plain }) => result.replace(pattern, plain), text);
}

function renderMark(one: string, line: number, note: NoteMark, place: PicturePlace): string {
  const picture = pictureOfMark(one, place);
  if (picture !== null) return picture;
  const address = addressIn(one);
  if (address) return embedLink(address);
  const words = wordsIn(one);
  note(one, line, words === '' ? 'left out' : 'only its words are kept');
  return words;
}

/** What a filter was given to show, where it is words and no path: a picture's description where the filter makes a picture of it. */
function wordsIn(one: string): string {
  const [, double, single, filter = ''] = filtered.exec(one) ?? [];
  const words = (double ?? single ?? '').trim();
  const isPath = /[/.]/.test(words) && !/\s/.test(words);
  if (isPath || !/[\p{L}\p{N}]/u.test(words)) return '';
  return /image|img|photo|picture|avatar/i.test(filter) ? missingPicture(words) : escapeHtml(words);
}

function addressIn(one: string) {
  return readAddress(/https?:\/\/[^\s"'<>{}]+/i.exec(one)?.[0] ?? '');
}
