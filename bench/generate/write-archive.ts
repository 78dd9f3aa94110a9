import { closeSync, mkdirSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { asJsonLine, asMarkdown, pathOf } from './as-file.ts';
import { type ArchiveOrder, planArticles } from './make-article.ts';

/** One file an article, or many articles a file. */
export type Layout = 'markdown' | 'jsonl';

/** Articles in a file of JSON lines. */
const linesInFile = 10_000;
/** Lines are gathered up to this many characters before they are written. */
const writeAtOnce = 1 << 20;

/** Writes a made-up archive in place of what was in the folder. Synchronously, which is the quickest way to write many files. */
export function writeArchive(folder: string, order: ArchiveOrder, layout: Layout): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const description = { title: 'The Coast Papers', description: 'Made up, to measure with.', language: 'en' };
  writeFileSync(join(folder, 'archive.json'), `${JSON.stringify(description, null, 2)}\n`);
  if (layout === 'markdown') writeMarkdown(folder, order);
  else writeJsonLines(folder, order);
}

function writeMarkdown(folder: string, order: ArchiveOrder): void {
  const { articleAt } = planArticles(order);
  const made = new Set<string>();
  for (let number = 0; number < order.articles; number += 1) {
    const article = articleAt(number);
    const file = join(folder, pathOf(article));
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, asMarkdown(article));
  }
}

function writeJsonLines(folder: string, order: ArchiveOrder): void {
  const { articleAt } = planArticles(order);
  for (let start = 0; start < order.articles; start += linesInFile) {
    const file = openSync(join(folder, `articles-${String(start / linesInFile).padStart(4, '0')}.jsonl`), 'w');
    let lines = '';
    for (let number = start; number < Math.min(order.articles, start + linesInFile); number += 1) {
      lines += asJsonLine(articleAt(number));
      if (lines.length < writeAtOnce) continue;
      writeSync(file, lines);
      lines = '';
    }
    writeSync(file, lines);
    closeSync(file);
  }
}
