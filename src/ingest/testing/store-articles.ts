import type { Article } from '#core/article.ts';
import { isEarlierVersion } from '#core/versions.ts';
import { hasFileLinks } from '../body/file-links.ts';
import { type ArticleStore, storeInMemory } from '../store/article-store.ts';
import { type ArticleHead, facetsOf, type StoredArticle, wordsOf } from '../store/stored-article.ts';

/** For tests: articles as an import has them, and the store with their words. */
export function storeArticles(articles: readonly Article[]): { readonly stored: StoredArticle[]; readonly store: ArticleStore } {
  const store = storeInMemory();
  const stored = articles.map((article): StoredArticle => {
    const { id, title, source, published, suspicion, versions, body } = article;
    const isEarlier = versions && isEarlierVersion(article, versions) && { isEarlier: true as const };
    const placing = { ...(suspicion && { suspicion }), ...(versions && { versions }), ...isEarlier };
    const head = { title, hasText: body !== '', linksToFiles: hasFileLinks(body), facets: facetsOf(article) };
    return { id, source, published, ...placing, head, words: store.add(wordsOf(article)) };
  });
  return { stored, store };
}

/** For tests: the head that an article would have of a candidate. */
export function headOf({ source, published, words, head }: StoredArticle): ArticleHead {
  return { source, published, words, ...head };
}
