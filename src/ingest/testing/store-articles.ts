import type { Article } from '#core/article.ts';
import { type ArticleStore, storeInMemory } from '../store/article-store.ts';
import { type StoredArticle, wordsOf } from '../store/stored-article.ts';

/** For tests: articles as an import has them, and the store with their words. */
export function storeArticles(articles: readonly Article[]): { readonly stored: StoredArticle[]; readonly store: ArticleStore } {
  const store = storeInMemory();
  const stored = articles.map((article) => ({ id: article.id, source: article.source, published: article.published, hasText: article.body !== '', words: store.add(wordsOf(article)) }));
  return { stored, store };
}
