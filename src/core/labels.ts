import type { SourceName } from './article.ts';
import { describePublished } from './describe-date.ts';
import type { Published } from './published.ts';

/** What to call a source on a page. */
export function sourceLabel(source: SourceName): string {
  return source === '' ? 'Source not known' : source;
}

/** Who wrote an article, on its page. */
export function authorsLabel(authors: readonly string[]): string {
  return authors.length > 0 ? authors.join(', ') : 'No author given';
}

/** When an article was published, in words. */
export function publishedLabel(published: Published | null): string {
  return published === null ? 'Undated' : describePublished(published);
}
