import { makeInside } from '../../../body/find-code.ts';
import type { NoteMark } from '../../../body/mark-notes.ts';
import type { Span } from '../../../body/outside-code.ts';
import { dropShortcodes, findPairedNames } from '../../../body/shortcodes.ts';

/** Elements whose brackets are meant as they stand. */
const literal = new Set(['pre', 'code', 'kbd', 'samp', 'script', 'style', 'textarea']);

/** Of tags whose attributes hold brackets, the brackets stay. */
const tag = /<(\/?)([a-z][a-z0-9]*)\b[^<>]*>/gi;

/** HTML of a post without the shortcodes that `replaceShortcodes` does not know; see `dropShortcodes`. Code and tags stay as they are. */
export function dropShortcodesOfHtml(html: string, note: NoteMark): string {
  const paired = findPairedNames(html);
  if (paired === null) return html;
  const isLiteral = makeInside(findLiteral(html));
  return dropShortcodes(html, paired, 'html', note, isLiteral);
}

/** Tags, and literal elements with all they hold. One that never ends holds nothing. */
function findLiteral(html: string): Span[] {
  const spans: Span[] = [];
  let open: { readonly name: string; readonly start: number; readonly at: number } | null = null;
  for (const match of html.matchAll(tag)) {
    const [whole, slash, written = ''] = match;
    const name = written.toLowerCase();
    const end = match.index + whole.length;
    if (open && slash !== '' && name === open.name) {
      spans.length = open.at;
      spans.push({ start: open.start, end });
      open = null;
      continue;
    }
    if (!open && slash === '' && literal.has(name)) open = { name, start: match.index, at: spans.length };
    spans.push({ start: match.index, end });
  }
  return spans;
}
