import { articleAddress } from '#core/addresses.ts';
import type { ImportedFile } from '#ingest/archive-import.ts';
import { countParagraphs } from '#ingest/body/count-paragraphs.ts';
import { type ArticleStore, readArticleFrom } from '#ingest/store/article-store.ts';

/** One line of `check --json`: what a file gave, in the form that `docs/commands.md` promises. */
export function describeFileAsJson({ file, articles, problems, copies = {}, leftOut }: ImportedFile, store: ArticleStore): string {
  return JSON.stringify({
    file,
    articles: articles.map((stored) => readArticleFrom(store, stored)).map((article) => ({
      id: article.id,
      title: article.title,
      published: article.published,
      source: article.source === '' ? null : article.source,
      author: article.authors.length === 0 ? null : article.authors.join(', '),
      original: article.original,
      archived: article.archived,
      path: articleAddress(article),
      paragraphs: countParagraphs(article.body),
      suspicion: article.suspicion ?? null,
      versions: (article.versions ?? []).map(({ id }) => id),
      files: [...new Set([file, ...(copies[article.id] ?? [])])],
    })),
    problems: problems.map(({ line, message }) => ({ line, message })),
    // Not there for most files.
    leftOut,
  });
}
