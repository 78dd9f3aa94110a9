import type { Report } from '../draft.ts';
import { quote } from '../quote.ts';
import { readAddress } from '../fields/read-address.ts';
import { embedLink } from './stand-ins.ts';

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

/** True for a line that holds template marks and nothing else. */
export function isTemplateLine(line: string): boolean {
  return /\{[{%]/.test(line) && line.replace(mark, '').trim() === '';
}

/** What stands in the place of a line of template marks: links to what they embedded, as HTML; empty where they embedded nothing. */
export function renderTemplateLine(text: string, line: number, report: Report): string {
  return (text.match(mark) ?? [])
    .map((one) => renderMark(one, line, report))
    .filter((link) => link !== '')
    .join(' ');
}

/** A line of text with links or nothing in the places of the template marks in it; in an address, the address alone. */
export function renderInlineMarks(text: string, line: number, report: Report): string {
  if (!/\{[{%]/.test(text)) return text;
  return text.replace(mark, (one, offset: number) => {
    if (!surely.test(one)) return one;
    // An address is short; looking back over the whole text at each mark would take time that grows with its square.
    if (!inAddress.test(text.slice(Math.max(0, offset - 300), offset))) return renderMark(one, line, report);
    const address = addressIn(one);
    if (!address) reportMark(one, line, report);
    return address ?? '';
  });
}

/** A text with the template marks in its addresses written out. */
export function plainAddresses(text: string): string {
  if (!text.includes('{{')) return text;
  return addressMarks.reduce((result, { pattern, plain }) => result.replace(pattern, plain), text);
}

function renderMark(one: string, line: number, report: Report): string {
  const address = addressIn(one);
  if (!address) reportMark(one, line, report);
  return address ? embedLink(address) : '';
}

function addressIn(one: string) {
  return readAddress(/https?:\/\/[^\s"'<>{}]+/i.exec(one)?.[0] ?? '');
}

function reportMark(one: string, line: number, report: Report): void {
  report('site instruction', line, `${quote(one)} is an instruction to the software of the former site; left out`);
}
