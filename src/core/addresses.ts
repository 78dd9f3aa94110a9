import type { ArticleId } from './article-id.ts';
import { type Filter, searchOf } from './filter/filter.ts';
import { slugOf } from './slug.ts';

/**
 * The table of addresses: every page's pattern beside the function that writes an address of it. All are below the base path
 * under which the reader is published; the router adds it. What reads an article's is a file of its own, `article-path.ts`, for it is needed before all else.
 */
export const patterns = {
  list: '/',
  article: '/a/:id/:slug?',
} as const;

/** The address of the list under a filter; equal filters have equal addresses. */
export function listAddress(filter: Filter): string {
  return patterns.list + searchOf(filter);
}

/** The permanent address of an article. The id alone decides; the slug is there for people. */
export function articleAddress(article: { readonly id: ArticleId; readonly title: string }): string {
  const slug = slugOf(article.title);
  return `/a/${article.id}${slug === '' ? '' : `/${encodeURIComponent(slug)}`}`;
}

/** How a body links to another article of its archive: the article's address, relative to where the reader is published. */
export function bodyLinkTo(article: { readonly id: ArticleId; readonly title: string }): string {
  return articleAddress(article).slice(1);
}
