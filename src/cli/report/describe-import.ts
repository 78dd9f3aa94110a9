import type { ArchiveImport } from '#ingest/archive-import.ts';
import { describeArticles } from './describe-articles.ts';
import { describeProblems } from './describe-problems.ts';
import { describeUnusedNames } from './describe-unused-names.ts';
import type { Style } from './style.ts';
import { wrapWords } from './tables.ts';
import { describeTotals, totals } from './totals.ts';

/** The report of `check`: what was read, which problems there are, and what a person can do about them. Ends with a line break. */
export function describeImport(imported: ArchiveImport, style: Style): string {
  const counted = totals(imported);
  const { articles, files } = counted;
  const nothing = files === 0 ? 'The folder holds no files.' : 'No article was found. docs/importing.md says which files Dateline reads, and what has to be in them.';
  return [
    style.heading(imported.archive.title),
    ...wrapWords('', describeTotals(counted)),
    ...(articles === 0 ? ['', ...wrapWords('', nothing)] : []),
    ...describeArticles(imported, style),
    ...describeProblems(imported, style),
    ...describeUnusedNames(imported, style),
    '',
  ].join('\n');
}
