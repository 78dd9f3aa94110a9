import { readAddress } from '../fields/read-address.ts';
import { escapeHtml } from './dom.ts';
import type { NoteMark } from './mark-notes.ts';
import { embedLink, missingPicture } from './stand-ins.ts';
import { pictureOfMark } from './template-pictures.ts';

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

/** True for a line that holds template marks and nothing else. */
export function isTemplateLine(line: string): boolean {
  return /\{[{%]/.test(line) && line.replace(mark, '').trim() === '';
}

/** What stands in the place of a line of template marks: links to what they embedded, pictures and words, as HTML; empty where they carried nothing. */
export function renderTemplateLine(text: string, line: number, note: NoteMark): string {
  return (text.match(mark) ?? [])
    .map((one) => renderMark(one, line, note))
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
  return placed.replace(mark, (one, offset: number) => {
    // An address is short; looking back over the whole text at each mark would take time that grows with its square.
    const before = placed.slice(Math.max(0, offset - 300), offset);
    if (!surelyInAddress.test(before) && !surely.test(one)) return one;
    if (!inAddress.test(before)) return renderMark(one, line, note);
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

function renderMark(one: string, line: number, note: NoteMark): string {
  const picture = pictureOfMark(one);
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
