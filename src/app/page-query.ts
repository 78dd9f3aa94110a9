import { queryOptions } from '@tanstack/react-query';
import { ArchiveError } from '#archive/archive-error.ts';

/** The pages that are scripts of their own, and how they are fetched. */
const pages = {
  list: async () => (await import('./pages/list-page.tsx')).ListPage,
  article: async () => (await import('./pages/article-page.tsx')).ArticlePage,
} as const;

export type PageName = keyof typeof pages;

/** A page, fetched once. Fails with an ArchiveError, as every other file does. */
export function pageQuery(name: PageName) {
  return queryOptions({ queryKey: ['page', name], queryFn: () => pages[name]().catch(tellLost), staleTime: Infinity, gcTime: Infinity, structuralSharing: false });
}

/** Browsers say each in words of their own what it was that failed, and none says more than that the script did not come. */
function tellLost(): never {
  throw new ArchiveError('a script of the reader', { kind: 'unreachable' });
}
