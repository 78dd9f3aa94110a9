import type { Report } from '../draft.ts';
import { quote } from '../quote.ts';
import { readAddress } from '../fields/read-address.ts';
import { embedLink } from './stand-ins.ts';

/**
 * Marks that a site generator would have replaced: Hugo's `{{< … >}}` and `{{% … %}}` (https://gohugo.io/content-management/shortcodes/),
 * Liquid's `{% … %}` and `{{ … }}` (https://shopify.github.io/liquid/).
 */
const mark = /\{\{(?:[^{}]|\}(?!\}))*\}\}|\{%(?:[^{}%]|%(?!\}))*%\}/g;

/** Liquid that writes an address inside a link or picture; the plain address says the same. */
const addressMarks: readonly { readonly pattern: RegExp; readonly plain: string }[] = [
  { pattern: /\{\{\s*site\.(?:baseurl|url)\s*\}\}/g, plain: '' },
  { pattern: /\{\{\s*["']([^"'{}]*)["']\s*\|\s*(?:relative_|absolute_)?url\s*\}\}/g, plain: '$1' },
];

/** True for a line that holds template marks and nothing else. */
export function isTemplateLine(line: string): boolean {
  return /\{[{%]/.test(line) && line.replace(mark, '').trim() === '';
}

/** What stands in the place of a line of template marks: links to what they embedded, as HTML; empty where they embedded nothing. */
export function renderTemplateLine(text: string, line: number, report: Report): string {
  return (text.match(mark) ?? [])
    .map((one) => {
      const address = readAddress(/https?:\/\/[^\s"'<>{}]+/i.exec(one)?.[0] ?? '');
      if (!address) report(line, `${quote(one)} is an instruction to the software of the former site; left out`);
      return address ? embedLink(address) : '';
    })
    .filter((link) => link !== '')
    .join(' ');
}

/** A text with the template marks in its addresses written out. */
export function plainAddresses(text: string): string {
  if (!text.includes('{{')) return text;
  return addressMarks.reduce((result, { pattern, plain }) => result.replace(pattern, plain), text);
}
