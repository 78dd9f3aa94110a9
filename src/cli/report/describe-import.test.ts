import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyArticle } from '#core/testing/articles.ts';
import type { ArchiveImport, ImportedFile } from '#ingest/archive-import.ts';
import { parsePublished } from '#ingest/fields/parse-published.ts';
import type { ProblemKind } from '#ingest/problem-kinds.ts';
import { storeInMemory } from '#ingest/store/article-store.ts';
import { storeArticles } from '#ingest/testing/store-articles.ts';
import { describeImport } from './describe-import.ts';
import { howToSee } from './describe-summary.ts';
import { plainStyle } from './style.ts';

const [sample] = fc.sample(anyArticle, { numRuns: 1, seed: 1 });

function article(published: string, source = 'Harbour Times', body = '<p>The river rose.</p>') {
  const [stored] = storeArticles([{ ...sample!, published: parsePublished(published), source, body }]).stored;
  return stored!;
}

function problem(kind: ProblemKind, line: number) {
  return { kind, file: 'a.md', line, message: `line ${line} is wrong; left out` };
}

function report(files: readonly Partial<ImportedFile>[], unusedNames: ArchiveImport['unusedNames'] = []): string {
  const whole = files.map((file, index) => ({ file: `${index}.md`, format: 'JSON', articles: [], problems: [], ...file }));
  const archive = { title: 'The River', description: '', language: null };
  return describeImport({ archive, files: whole, unusedNames, pictures: [], pictureHosts: [], store: storeInMemory() }, plainStyle);
}

describe('the report', () => {
  it('counts articles by format, source and year', () => {
    const files = [{ articles: [article('2019-11-06'), article('2018-01-01'), article('', '')] }, { format: 'saved page (HTML)', articles: [article('2019-01-01', 'Ferry Times', '')] }];
    expect(report(files)).toBe(`The River
4 articles from 2 files, 1 undated, 1 without text, no problems

Articles by format
  3  JSON
  1  saved page (HTML)

Articles by source
  2  Harbour Times
  1  (source not known)
  1  Ferry Times
  → "defaultSource" in archive.json names the source of articles that name none

Articles by year
  2018     1    2019     2    undated  1
  → a date in the file, or before its name (2019-11-06-title.md), makes an
    article dated
`);
  });

  it('groups problems by kind, what costs most first, with an example and what to do', () => {
    const problems = [problem('copy', 1), problem('open date', 7), problem('open date', 8), problem('broken JSON', 9)];
    expect(report([{ problems }])).toBe(`The River
0 articles from 1 file, 1 copy merged, 4 problems

No article was found. docs/importing.md says which files Dateline reads, and
what has to be in them.

Articles may be missing
  1  JSON that is not valid
     a.md:9: line 9 is wrong; left out
     → mend the line that is named, or export it again

Dates, titles and addresses were not understood
  2  dates whose day and month may be either
     a.md:7: line 7 is wrong; left out
     → "dateOrder" in archive.json decides: "day-first" or "month-first"

Nothing is lost
  1  copies, kept once
     a.md:1: line 1 is wrong; left out
`);
  });

  it('tells which field may hold the dates that are missing, and what to write', () => {
    const names = [{ name: 'kicker', articles: 9, mayBeDates: 0, file: 'a.md', line: 2 }, { name: 'datum', articles: 3, mayBeDates: 3, file: 'b.md', line: 4 }];
    expect(report([{ articles: [article('')] }], names)).toContain(`
Fields that were not used
  3  "datum" (first b.md:4; a date in 3 undated)
  9  "kicker" (first a.md:2)
     → where one of them means something, archive.json says what: {"fields":
       {"datum": "published"}}
`);
  });

  it('stays short for an archive of many sources and years', () => {
    const articles = Array.from({ length: 200 }, (_, index) => article(`${1801 + index}-01-01`, `Times ${index}`));
    const lines = report([{ articles }]).split('\n');
    expect(lines).toContain('  188  in 188 more sources');
    expect(lines).toContain('  1800s   9    1840s  10    1880s  10    1920s  10    1960s  10    2000s   1');
    expect(lines.length).toBeLessThan(30);
  });

  it('says what is wrong with a folder without files', () => {
    expect(report([])).toContain('The folder holds no files.');
  });
});

describe('how to see the problems', () => {
  it.each([
    ['data', 'npm run check'],
    ['../old news', "npm run check -- '../old news'"],
    ['news', 'npm run check -- news'],
  ])('of %s is told as a command', (folder, command) => {
    expect(howToSee(folder)).toBe(`${command} tells the problems and what to do about them`);
  });
});
