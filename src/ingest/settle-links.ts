import { bodyLinkTo } from '#core/addresses.ts';
import type { Problem } from './archive-import.ts';
import { type LostLink, settleFileLinks } from './body/file-links.ts';
import type { Candidate } from './candidate.ts';
import { quote } from './quote.ts';
import { sitePathsOfFile } from './site-paths.ts';
import type { Settled } from './settle-ids.ts';
import { type ArticleStore, readArticleFrom, storeInMemory, withPart } from './store/article-store.ts';
import { type StoredArticle, wordsOf } from './store/stored-article.ts';

/** How the words of bodies whose links are settled are told from those in the store. */
const settledPart = 'settled';

/**
 * Gives links from article to article the addresses that these have in the reader, now that each has its id. A file leads to its article, or to
 * the one of which it is a copy; one that holds many articles leads to none. A path on the former site leads to the article that stood there.
 * `candidates` are all, copies among them. The words of the articles
 * with such links are then in the store that is given back, with all others.
 */
export function settleLinks(candidates: readonly Candidate[], settled: readonly Settled[], store: ArticleStore): { settled: Settled[]; problems: Problem[]; store: ArticleStore } {
  if (!settled.some(({ article }) => article.head.linksToFiles)) return { settled: [...settled], problems: [], store };
  const articles = articlesByTarget(candidates, settled);
  const problems: Problem[] = [];
  const written = storeInMemory(settledPart);
  const linked = settled.map((one): Settled => {
    if (!one.article.head.linksToFiles) return one;
    const { id: _, ...article } = readArticleFrom(store, one.article);
    const { body, lost } = settleFileLinks(article.body, (target) => {
      const found = articles.get(target);
      return found ? bodyLinkTo({ id: found.id, title: found.head.title }) : null;
    });
    const { file } = one.candidate;
    for (const problem of describeLost(lost)) problems.push({ kind: 'lost link', file, ...problem });
    return { ...one, article: { ...one.article, words: written.add(wordsOf({ ...article, body })) } };
  });
  return { settled: linked, problems, store: withPart(store, settledPart, written) };
}

/** Paths on the former site in one problem: a site has many pages that were no articles. */
function describeLost(lost: readonly LostLink[]): Pick<Problem, 'line' | 'message'>[] {
  const [paths, files] = [lost.filter(({ target }) => target.startsWith('/')), lost.filter(({ target }) => !target.startsWith('/'))];
  const [first] = paths;
  const links = paths.length === 1 ? 'the link' : `${paths.length} links, of which`;
  const lead = paths.length === 1 ? 'leads' : 'is the first, lead';
  return [
    ...(first ? [{ line: first.line, message: `${links} ${quote(first.target)} ${lead} to the former site, whose address is not known, and to no article of this archive; only the words are kept` }] : []),
    ...files.map(({ target, line }) => ({ line, message: `the link to ${quote(target)} leads to no single article of this archive; only the words are kept` })),
  ];
}

/** The article that each file gave, and the one that stood at each path of the former site; null for what means several. */
function articlesByTarget(candidates: readonly Candidate[], settled: readonly Settled[]): Map<string, StoredArticle | null> {
  const byIdentity = new Map(settled.flatMap(({ candidate, copies, article }) => [candidate, ...copies].map(({ identity }) => [identity, article] as const)));
  const byTarget = new Map<string, StoredArticle | null>();
  const add = (target: string, article: StoredArticle | null): void => {
    const there = byTarget.get(target);
    byTarget.set(target, there === undefined || there === article ? article : null);
  };
  const lone = countByFile(candidates);
  for (const candidate of candidates) {
    const { file, sitePath } = candidate;
    const isLone = lone.get(file) === 1;
    const article = byIdentity.get(candidate.identity) ?? null;
    add(file, isLone ? article : null);
    for (const path of [...(sitePath === undefined ? [] : [sitePath]), ...(isLone ? sitePathsOfFile(file) : [])]) add(path, article);
  }
  return byTarget;
}

function countByFile(candidates: readonly Candidate[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { file } of candidates) counts.set(file, (counts.get(file) ?? 0) + 1);
  return counts;
}
