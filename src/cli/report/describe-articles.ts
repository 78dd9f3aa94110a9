import type { ArchiveImport } from '#ingest/archive-import.ts';
import type { StoredArticle } from '#ingest/store/stored-article.ts';
import { oneLine } from './describe-problem.ts';
import type { Style } from './style.ts';
import { columnRows, countNames, listRows, type Row, wrapWords } from './tables.ts';

/** More sources than this are counted together. */
const mostSources = 12;

/** Of more years than this, decades are counted. */
const mostYears = 40;

/** What was read, as tables: articles by format, by source and by year. Nothing where there are no articles. */
export function describeArticles({ files }: ArchiveImport, style: Style): string[] {
  const articles = files.flatMap((file) => file.articles);
  if (articles.length === 0) return [];
  const advise = (holds: boolean, advice: string) => (holds ? wrapWords('  → ', advice).map(style.advice) : []);
  const formats = countNames(files.flatMap(({ format, articles: own }) => own.map(() => format ?? 'unknown')));
  const sources = countNames(articles.map(({ source }) => (source === '' ? '(source not known)' : oneLine(source))));
  return [
    ...['', style.heading('Articles by format'), ...listRows(formats, mostSources, 'formats')],
    ...['', style.heading('Articles by source'), ...listRows(sources, mostSources, 'sources')],
    ...advise(articles.some(({ source }) => source === ''), '"defaultSource" in archive.json names the source of articles that name none'),
    ...['', style.heading('Articles by year'), ...columnRows(countYears(articles))],
    ...advise(articles.some(({ published }) => published === null), 'a date in the file, or before its name (2019-11-06-title.md), makes an article dated'),
  ];
}

/** Years in their order, the undated last. */
function countYears(articles: readonly StoredArticle[]): Row[] {
  const years = articles.map(({ published }) => published?.slice(0, 4) ?? 'undated');
  const rows = countNames(years);
  const all = rows.length <= mostYears ? rows : countNames(years.map((year) => (year === 'undated' ? year : `${year.slice(0, 3)}0s`)));
  return all.sort((a, b) => (a.name < b.name ? -1 : 1));
}
