import { type Element, elementsOf } from '../../body/dom.ts';
import { readableText } from '../../body/readable-text.ts';
import { firstElement, type Page } from './page.ts';

/** A statement with the line on which it stands. */
export interface Statement {
  readonly text: string;
  readonly line: number;
}

/** What the head of a page and its marked-up parts state. */
export interface Meta {
  /** The contents of `<meta>` elements of a name, property or itemprop, in the page's order; empty ones are left out. */
  readonly named: (...names: readonly string[]) => readonly Statement[];
  readonly canonical: Statement | undefined;
  readonly base: Statement | undefined;
  readonly title: Statement | undefined;
  readonly language: Statement | undefined;
  /** The page's first headings of the first level, as text. */
  readonly headings: readonly Statement[];
  /** What `itemprop` or a link's `rel="author"` marks as the author. */
  readonly authors: readonly Statement[];
  /** Dates of publication by markup, the most certain first. */
  readonly times: readonly Statement[];
}

/** Reads what a page states outside of JSON-LD. */
export function readMeta(page: Page): Meta {
  const metas = new Map<string, Statement[]>();
  for (const element of elementsOf(page.tree, new Set(['meta']))) {
    const text = element.attribs['content']?.replace(/\s+/g, ' ').trim() ?? '';
    if (text === '') continue;
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = element.attribs[attribute]?.trim().toLowerCase();
      if (name === undefined || name === '') continue;
      const same = metas.get(name);
      if (same) same.push({ text, line: page.lineOf(element) });
      else metas.set(name, [{ text, line: page.lineOf(element) }]);
    }
  }
  const stated = (element: Element | undefined, text: string | undefined) => (element && text?.trim() ? { text: text.trim(), line: page.lineOf(element) } : undefined);
  const canonical = elementsOf(page.tree, new Set(['link'])).find(({ attribs }) => /(^|\s)canonical(\s|$)/i.test(attribs['rel'] ?? ''));
  const [base, title, html] = ['base', 'title', 'html'].map((name) => firstElement(page, name));
  const shown = (elements: readonly Element[]) => elements.flatMap((element) => stated(element, readableText(element)) ?? []);
  return {
    named: (...names) => names.flatMap((name) => metas.get(name) ?? []),
    canonical: stated(canonical, canonical?.attribs['href']),
    base: stated(base, base?.attribs['href']),
    title: stated(title, title && readableText(title)),
    language: stated(html, html?.attribs['lang'] ?? html?.attribs['xml:lang']),
    headings: shown(elementsOf(page.tree, new Set(['h1'])).slice(0, 3)),
    authors: shown(findAuthors(page)),
    times: findTimes(page),
  };
}

/** Where a page's own parts end and what it is about ends as well. */
const beside = new Set(['aside', 'footer', 'nav']);

function findAuthors(page: Page): Element[] {
  const marked = elementsOf(page.tree).filter(({ name, attribs }) => name !== 'meta' && (/(^|\s)author(\s|$)/.test(attribs['itemprop'] ?? '') || (name === 'a' && /(^|\s)author(\s|$)/i.test(attribs['rel'] ?? ''))));
  return marked.filter((element) => !isInsideOf(element, (around) => beside.has(around.name) || marked.includes(around))).map((element) => nameWithin(element)).slice(0, 8);
}

/** `itemprop="author"` may hold a picture, a biography and a name that is marked itself. */
function nameWithin(author: Element): Element {
  return elementsOf(author).find(({ attribs }) => attribs['itemprop'] === 'name') ?? author;
}

function findTimes(page: Page): Statement[] {
  const times = elementsOf(page.tree)
    .filter(({ name, attribs }) => (name === 'time' && (attribs['datetime'] ?? '') !== '') || (name !== 'meta' && attribs['itemprop'] === 'datePublished'))
    .filter((element) => !/dateModified|\bupdated\b|modified/i.test(`${element.attribs['itemprop'] ?? ''} ${/\bpublished\b/i.test(element.attribs['class'] ?? '') ? '' : (element.attribs['class'] ?? '')}`));
  const marked = times.filter(({ attribs }) => attribs['itemprop'] === 'datePublished' || attribs['pubdate'] !== undefined || /\b(published|entry-date|post-date|dt-published)\b/i.test(attribs['class'] ?? ''));
  // A page of one article has its date once, or first within it; others are those of comments and of what else there is to read.
  const articles = elementsOf(page.tree, new Set(['article']));
  const inside = times.filter((time) => !isInsideOf(time, ({ name }) => beside.has(name)));
  const own = articles.length === 1 ? inside.filter((time) => isInsideOf(time, (around) => around === articles[0])).slice(0, 1) : inside.length === 1 ? inside : [];
  return [...marked.filter((time) => articles.length < 2 || !isInsideOf(time, (around) => articles.slice(1).includes(around))).slice(0, 1), ...own].map((element) => ({
    text: (element.attribs['datetime'] ?? element.attribs['content'] ?? readableText(element)).trim(),
    line: page.lineOf(element),
  }));
}

function isInsideOf(element: Element, matches: (around: Element) => boolean): boolean {
  for (let parent = element.parent; parent !== null; parent = parent.parent) if ('attribs' in parent && matches(parent)) return true;
  return false;
}
