import { bodyLinkTo } from '#core/addresses.ts';
import type { Problem } from './archive-import.ts';
import { settleFileLinks } from './body/file-links.ts';
import type { Candidate } from './candidate.ts';
import { quote } from './quote.ts';
import type { Settled } from './settle-ids.ts';
import { type ArticleStore, readArticleFrom, storeInMemory } from './store/article-store.ts';
import { type StoredArticle, wordsOf } from './store/stored-article.ts';

/** How the words of bodies whose links are settled are told from those in the store. */
const settledPart = 'settled';

/**
 * Gives links from article to article the addresses that these have in the reader, now that each has its id. A file leads to its article, or to
 * the one of which it is a copy; one that holds many articles leads to none. `candidates` are all, copies among them. The words of the articles
 * with such links are then in the store that is given back, with all others.
 */
export function settleLinks(candidates: readonly Candidate[], settled: readonly Settled[], store: ArticleStore): { settled: Settled[]; problems: Problem[]; store: ArticleStore } {
  if (!settled.some(({ article }) => article.linksToFiles)) return { settled: [...settled], problems: [], store };
  const articles = articlesByFile(candidates, settled);
  const problems: Problem[] = [];
  const written = storeInMemory(settledPart);
  const linked = settled.map((one): Settled => {
    if (!one.article.linksToFiles) return one;
    const { id: _, ...article } = readArticleFrom(store, one.article);
    const { body, lost } = settleFileLinks(article.body, (file) => {
      const target = articles.get(file);
      return target ? bodyLinkTo(target) : null;
    });
    for (const { file, line } of lost) {
      problems.push({ kind: 'lost link', file: one.candidate.file, line, message: `the link to ${quote(file)} leads to no single article of this archive; only the words are kept` });
    }
    return { ...one, article: { ...one.article, words: written.add(wordsOf({ ...article, body })) } };
  });
  const read: ArticleStore['read'] = (words) => (words.part === settledPart ? written : store).read(words);
  return { settled: linked, problems, store: { read, close: store.close } };
}

/** The article that each file gave; null for a file that gave several. */
function articlesByFile(candidates: readonly Candidate[], settled: readonly Settled[]): Map<string, StoredArticle | null> {
  const byContent = new Map(settled.map(({ candidate, article }) => [contentOf(candidate), article]));
  const byFile = new Map<string, StoredArticle | null>();
  for (const candidate of candidates) byFile.set(candidate.file, byFile.has(candidate.file) ? null : (byContent.get(contentOf(candidate)) ?? null));
  return byFile;
}

function contentOf({ key, digest }: Candidate): string {
  return `${key}\n${digest}`;
}
