import { bodyLinkTo } from '#core/addresses.ts';
import type { Article, Problem } from '#core/article.ts';
import { settleFileLinks } from './body/file-links.ts';
import { quote } from './quote.ts';
import type { Candidate, Settled } from './settle-ids.ts';

/**
 * Gives links from article to article the addresses that these have in the reader, now that each has its id. A file leads to its article, or to
 * the one of which it is a copy; one that holds many articles leads to none. `candidates` are all, copies among them.
 */
export function settleLinks(candidates: readonly Candidate[], settled: readonly Settled[]): { settled: Settled[]; problems: Problem[] } {
  const articles = articlesByFile(candidates, settled);
  const problems: Problem[] = [];
  const linked = settled.map(({ candidate, article }) => {
    const { body, lost } = settleFileLinks(article.body, (file) => {
      const target = articles.get(file);
      return target ? bodyLinkTo(target) : null;
    });
    for (const { file, line } of lost) problems.push({ file: candidate.file, line, message: `the link to ${quote(file)} leads to no single article of this archive; only the words are kept` });
    return body === article.body ? { candidate, article } : { candidate, article: { ...article, body } };
  });
  return { settled: linked, problems };
}

/** The article that each file gave; null for a file that gave several. */
function articlesByFile(candidates: readonly Candidate[], settled: readonly Settled[]): Map<string, Article | null> {
  const byContent = new Map(settled.map(({ candidate, article }) => [contentOf(candidate), article]));
  const byFile = new Map<string, Article | null>();
  for (const candidate of candidates) byFile.set(candidate.file, byFile.has(candidate.file) ? null : (byContent.get(contentOf(candidate)) ?? null));
  return byFile;
}

function contentOf({ key, digest }: Candidate): string {
  return `${key}\n${digest}`;
}
