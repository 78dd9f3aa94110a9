import type { Article } from '#core/article.ts';

/** Where else a text may be that this archive does not have; empty where no address of it is known. */
export function elsewhere({ archived, original }: Pick<Article, 'archived' | 'original'>): string {
  if (archived !== null) return 'The archived copy, linked above, may still have it.';
  return original === null ? '' : 'The original, linked above, may still have it.';
}
