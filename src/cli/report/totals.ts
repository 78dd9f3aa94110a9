import type { ArchiveImport } from '#ingest/archive-import.ts';
import { countOf, numberOf } from './numbers.ts';

/** What an import gave, counted. */
export interface Totals {
  readonly files: number;
  /** Files that the archive's description leaves out. */
  readonly leftOut: number;
  readonly articles: number;
  readonly undated: number;
  /** Articles whose text was not preserved. */
  readonly withoutText: number;
  /** Articles that were there already, and are kept once. */
  readonly copies: number;
  readonly problems: number;
}

export function totals({ files }: ArchiveImport): Totals {
  const articles = files.flatMap((file) => file.articles);
  const leftOut = files.filter((file) => file.leftOut !== undefined).length;
  const problems = files.flatMap((file) => file.problems);
  return {
    files: files.length - leftOut,
    leftOut,
    articles: articles.length,
    undated: articles.filter((article) => article.published === null).length,
    withoutText: articles.filter((article) => !article.head.hasText).length,
    copies: problems.filter(({ kind }) => kind === 'copy').length,
    problems: problems.length,
  };
}

/** `3,794 articles from 3,794 files, 12 undated, 2 problems` */
export function describeTotals({ files, leftOut, articles, undated, withoutText, copies, problems }: Totals): string {
  return [
    `${countOf(articles, 'article')} from ${countOf(files, 'file')}`,
    ...(leftOut > 0 ? [`${countOf(leftOut, 'file')} left out as asked`] : []),
    ...(undated > 0 ? [`${numberOf(undated)} undated`] : []),
    ...(withoutText > 0 ? [`${numberOf(withoutText)} without text`] : []),
    ...(copies > 0 ? [`${copies === 1 ? '1 copy' : `${numberOf(copies)} copies`} merged`] : []),
    problems === 0 ? 'no problems' : countOf(problems, 'problem'),
  ].join(', ');
}
