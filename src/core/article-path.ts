import { type ArticleId, parseArticleId } from './article-id.ts';

/** The id in the path of an article's address, which is in full, the base path included; null in every other path. */
export function articleIdOfPath(path: string, base: string): ArticleId | null {
  return path.startsWith(base) ? parseArticleId(/^a\/([^/]+)/.exec(path.slice(base.length))?.[1] ?? '') : null;
}
