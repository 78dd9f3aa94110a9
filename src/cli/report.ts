import type { Problem } from '#core/article.ts';
import { articleAddress } from '#core/addresses.ts';
import type { ArchiveImport, ImportedFile } from '#ingest/archive-import.ts';
import { countParagraphs } from '#ingest/body/count-paragraphs.ts';

/** `file:line: what is wrong; what was done`, on one line whatever the file is called. */
export function describeProblem({ file, line, message }: Problem): string {
  return `${oneLine(file)}:${line}: ${oneLine(message)}`;
}

/** How many articles and problems an import gave. */
export function totals(imported: ArchiveImport): { files: number; leftOut: number; articles: number; undated: number; problems: number } {
  const articles = imported.files.flatMap((file) => file.articles);
  const leftOut = imported.files.filter((file) => file.leftOut !== undefined).length;
  return {
    files: imported.files.length - leftOut,
    leftOut,
    articles: articles.length,
    undated: articles.filter((article) => article.published === null).length,
    problems: imported.files.reduce((sum, file) => sum + file.problems.length, 0),
  };
}

/** `3,794 articles from 3,794 files, 12 undated, 2 problems` */
export function describeTotals(imported: ArchiveImport): string {
  const { files, leftOut, articles, undated, problems } = totals(imported);
  return [
    `${count(articles, 'article')} from ${count(files, 'file')}`,
    ...(leftOut > 0 ? [`${count(leftOut, 'file')} left out as asked`] : []),
    ...(undated > 0 ? [`${undated.toLocaleString('en-GB')} undated`] : []),
    problems === 0 ? 'no problems' : count(problems, 'problem'),
  ].join(', ');
}

/** Articles per source, most first, as lines of a table. */
export function describeSources(imported: ArchiveImport): string {
  const counts = new Map<string, number>();
  for (const { source } of imported.files.flatMap((file) => file.articles)) counts.set(source, (counts.get(source) ?? 0) + 1);
  const sorted = [...counts].sort(([nameA, a], [nameB, b]) => b - a || (nameA < nameB ? -1 : 1));
  const shown = sorted.slice(0, 20).map(([source, articles]) => `${articles.toLocaleString('en-GB').padStart(9)}  ${source === '' ? '(source not known)' : source}`);
  return [...shown, ...(sorted.length > 20 ? [`           and ${sorted.length - 20} more sources`] : [])].join('\n');
}

/** One line of `check --json`: what a file gave, in the form that `docs/commands.md` promises. */
export function describeFileAsJson({ file, articles, problems, leftOut }: ImportedFile): string {
  return JSON.stringify({
    file,
    articles: articles.map((article) => ({
      id: article.id,
      title: article.title,
      published: article.published,
      source: article.source === '' ? null : article.source,
      author: article.authors.length === 0 ? null : article.authors.join(', '),
      original: article.original,
      archived: article.archived,
      path: articleAddress(article),
      paragraphs: countParagraphs(article.body),
    })),
    problems: problems.map(({ line, message }) => ({ line, message })),
    // Not there for most files.
    leftOut,
  });
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en-GB')} ${noun}${number === 1 ? '' : 's'}`;
}

function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, '␤');
}
