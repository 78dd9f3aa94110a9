import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Day, dayFromNumber, dayNumber } from '#core/day.ts';
import { asMarkdown } from '../generate/as-file.ts';
import { planArticles } from '../generate/make-article.ts';
import { archiveFolder, type Subject } from '../places.ts';

/** One change to an archive, as its keeper would make it. */
export interface Change {
  readonly name: string;
  /** Makes the change and answers with what takes it back. */
  readonly make: () => () => void;
}

/** The changes after which a build is measured: a word in an old article, an article at either end. */
export function changesOf(subject: Subject): Change[] {
  const { days, articleAt } = planArticles(subject.order);
  const folder = archiveFolder(subject);
  const add = (day: Day) => () => {
    const number = subject.order.articles;
    const file = join(folder, `added-${number}.md`);
    writeFileSync(file, asMarkdown({ ...articleAt(0), number, title: `Added on ${day}`, published: day, original: `https://added.example/${day}` }));
    return () => rmSync(file);
  };
  return [
    { name: 'one article edited', make: () => editMiddle(folder) },
    { name: 'one added at the newest end', make: add(dayFromNumber(dayNumber(days.last) + 1)) },
    { name: 'one added at the oldest end', make: add(dayFromNumber(dayNumber(days.first) - 1)) },
  ];
}

/** Adds a sentence to the file in the middle, or to the last article in it. */
function editMiddle(folder: string): () => void {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(md|jsonl)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const file = files[Math.floor(files.length / 2)];
  if (file === undefined) throw new RangeError(`There are no articles in ${folder}`);
  const before = readFileSync(file);
  const text = before.toString();
  const words = 'A correction was added to it.';
  // A line of JSON ends with the text's quotation mark and a brace.
  writeFileSync(file, file.endsWith('.md') ? `${text}\n${words}\n` : text.replace(/"\}\n$/, `\\n\\n${words}"}\n`));
  return () => writeFileSync(file, before);
}
