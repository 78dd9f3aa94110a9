import { elementsOf } from '../../body/dom.ts';
import { readableText } from '../../body/readable-text.ts';
import type { Reading } from '../../draft.ts';
import type { Page } from './page.ts';

/** What a whole page has at least one of. */
const ofPages = new Set(['html', 'head', 'body', 'title', 'meta', 'frameset']);

/** An article's text in HTML without a page around it, as some exports write: all of it is body. Null for a page. */
export function readFragment(page: Page): Reading | null {
  if (elementsOf(page.tree, ofPages).length > 0) return null;
  if (readableText(page.tree) === '') return { drafts: [], problems: [{ kind: 'no text in page', line: 1, message: 'holds no words; left out' }] };
  const [heading] = elementsOf(page.tree, new Set(['h1', 'h2']));
  const title = heading ? readableText(heading) : '';
  const fields = heading && title !== '' ? [{ name: 'title', value: title, line: page.lineOf(heading) }] : [];
  return { drafts: [{ line: 1, fields, body: { form: 'html', text: page.markup, line: 1 } }], problems: [] };
}
