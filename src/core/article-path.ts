import { type ArticleId, isArticleId, parseArticleId } from './article-id.ts';

/** The id in the path of an article's address, which is in full, the base path included; null in every other path. */
export function articleIdOfPath(path: string, base: string): ArticleId | null {
  return path.startsWith(base) ? parseArticleId(/^a\/([^/]+)/.exec(path.slice(base.length))?.[1] ?? '') : null;
}

/** True for a link of a body to another article of its archive, or to a place in it, in the form that `bodyLinkTo` in `addresses.ts` writes. */
export function isBodyLink(href: string): boolean {
  const [, id = ''] = /^a\/([^/#]+)(?:\/[^/?#\s\\]+)?(?:#[^\s\\]+)?$/.exec(href) ?? [];
  return isArticleId(id);
}
