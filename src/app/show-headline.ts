import type { Headline } from '#core/article.ts';
import type { ArticleId } from '#core/article-id.ts';
import { authorsLabel, publishedLabel, sourceLabel } from '#core/labels.ts';
import { isPublished } from '#core/published.ts';
import { writingOf } from '#core/script.ts';

/**
 * Shows the headline of an article in the page: what `opening-article.tsx` drew for any article at build, filled in with the words of this one. `json` is what a file of
 * ids holds; it is checked as it is read, for what checks files has yet to come. Shows nothing where the file or the page lacks something.
 */
export function showHeadline(page: Document, json: unknown, id: ArticleId): void {
  const template = page.querySelector<HTMLTemplateElement>('template#opening');
  const root = page.getElementById('root');
  const headline = findHeadline(json, id);
  // Whoever takes away what must not be seen at this address draws there from then on.
  const isFree = page.documentElement.dataset['opens'] === 'elsewhere';
  if (!template || !root || !headline || !isFree) return;
  const article = page.importNode(template.content, true);
  fill(article, headline, template.dataset['language'] ?? null);
  root.replaceChildren(article);
  // Nothing of the list is left that would have to be hidden, or that could be taken over.
  delete page.documentElement.dataset['opens'];
  delete root.dataset['firstView'];
}

/** Puts the words of a headline where those of any stand. */
function fill(article: DocumentFragment, { title, source, published, authors }: Headline, archiveLanguage: string | null): void {
  const { lang, dir } = writingOf({ title, excerpt: '' }, archiveLanguage);
  const set = (selector: string, words: string): Element | null => {
    const element = article.querySelector(selector);
    if (element) element.textContent = words;
    return element;
  };
  for (const part of article.querySelectorAll('.facts, .by, h1')) part.setAttribute('dir', dir);
  for (const part of article.querySelectorAll(authors.length > 0 ? '.by, h1' : 'h1')) part.setAttribute('lang', lang);
  set('.facts .source', sourceLabel(source));
  set('h1', title);
  set('.by bdi', authorsLabel(authors));
  const time = set('time', publishedLabel(published));
  if (published === null) time?.replaceWith(publishedLabel(null));
  else time?.setAttribute('datetime', published);
}

function findHeadline(json: unknown, id: ArticleId): Headline | null {
  const headlines = isObject(json) && Array.isArray(json['headlines']) ? json['headlines'] : [];
  const found: unknown = headlines.find((one: unknown) => isObject(one) && one['id'] === id);
  if (!isObject(found)) return null;
  const { title, source, published, authors } = found;
  if (typeof title !== 'string' || typeof source !== 'string') return null;
  if (published !== null && (typeof published !== 'string' || !isPublished(published))) return null;
  const names: readonly unknown[] = Array.isArray(authors) ? authors : [];
  return { id, title, source, published, authors: names.filter((name) => typeof name === 'string') };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
