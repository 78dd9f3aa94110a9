import { type Document, elementsOf, isText, nodesIn } from '../body/dom.ts';
import { readableText } from '../body/readable-text.ts';
import type { BodyText, LineProblem, Reading } from '../draft.ts';
import { findCapture } from './saved-page/find-capture.ts';
import { findText, type FoundText } from './saved-page/find-text.ts';
import { isArticle } from './saved-page/is-article.ts';
import { type Page, parsePage } from './saved-page/page.ts';
import { pageFields, type PageFields } from './saved-page/page-fields.ts';
import { readFragment } from './saved-page/read-fragment.ts';
import { readJsonLd } from './saved-page/read-json-ld.ts';
import { readMeta } from './saved-page/read-meta.ts';
import { tidyPage } from './saved-page/tidy-page.ts';

/**
 * A page as a browser, SingleFile or a crawler saved it: an article somewhere among menus, advertisements and scripts. What it states of
 * itself are the fields; the text is found as a browser's reader view finds it. Reads every text; nothing in it is run or fetched.
 */
export function readSavedPage(text: string): Reading {
  const page = parsePage(text);
  if (!page) return leftOut(1, 'is a page of more than 5 million characters of markup, pictures not counted');
  const fragment = readFragment(page);
  if (fragment) return fragment;
  const meta = readMeta(page);
  const jsonLd = readJsonLd(page);
  const stated = pageFields(meta, jsonLd, findCapture(page));
  const asksPassword = elementsOf(page.tree, new Set(['input'])).some(({ attribs }) => attribs['type']?.toLowerCase() === 'password');
  const [body] = elementsOf(page.tree, new Set(['body']));
  const bodyLine = body ? page.lineOf(body) : 1;
  tidyPage(page.tree, stated.location);
  const found = findText(page.tree, stated.title);
  const problems: LineProblem[] = jsonLd.faults.map((line) => ({ kind: 'broken header', line, message: 'what the page states in JSON-LD is not valid JSON; its other statements were used' }));
  const chosen = chooseBody(page, found && isArticle(found.tree, { saysArticle: stated.saysArticle, asksPassword }) ? found : null, stated, bodyLine);
  if (!chosen) {
    const reading = leftOut(1, 'holds no article text that could be told from the rest of the page');
    return { drafts: [], problems: [...problems, ...reading.problems] };
  }
  const byline = nameIn(found?.byline ?? '');
  const fields = byline === '' || stated.fields.some(({ name }) => name === 'authors') ? stated.fields : [...stated.fields, { name: 'authors', value: byline, line: chosen.line }];
  return { drafts: [{ line: 1, fields, body: chosen }], problems };
}

/** Where the page shows less than half of what it states as its text, as behind a wall, the statement is the better one. */
function chooseBody(page: Page, found: FoundText | null, { articleBody }: PageFields, bodyLine: number): BodyText | null {
  const shown = found ? readableText(found.tree) : '';
  if (found && 2 * shown.length >= articleBody.length) return { form: 'html', text: found.html, line: lineOfText(page, found.tree) ?? bodyLine };
  if (articleBody === '') return null;
  return { form: /<(p|br|div)\b[^>]*>/i.test(articleBody) ? 'html' : 'text', text: articleBody, line: bodyLine };
}

/** The file's line on which the first words of a found text stand. */
function lineOfText(page: Page, found: Document): number | undefined {
  const words = (text: string) => text.replace(/\s+/g, ' ').trim();
  const first = nodesIn(found).find((node) => isText(node) && words(node.data).length > 20);
  if (!first || !isText(first)) return undefined;
  const there = nodesIn(page.tree).find((node) => isText(node) && words(node.data) === words(first.data));
  return there && page.lineOf(there) + (isText(there) ? (/^\s*/.exec(there.data)?.[0].split('\n').length ?? 1) - 1 : 0);
}

/** A line beside the text is a name where it has no figures, such as those of a date. */
function nameIn(byline: string): string {
  const name = byline.replace(/\s+/g, ' ').replace(/^\s*by[\s:]+/i, '').trim();
  return name.length <= 80 && !/\d|https?:/.test(name) ? name : '';
}

function leftOut(line: number, fault: string): Reading {
  return { drafts: [], problems: [{ kind: 'no text in page', line, message: `${fault}; left out` }] };
}
