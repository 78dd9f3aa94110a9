import type { SourceName } from './article.ts';

/** What to call a source on a page. */
export function sourceLabel(source: SourceName): string {
  return source === '' ? 'Source not known' : source;
}
