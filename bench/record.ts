import { readFile, mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type Figure, tableOf } from './figures.ts';
import { nameOf, root, type Subject } from './places.ts';

/** What is kept of a run: the figures, and what one has to know to compare them. Nothing that tells whose machine it was. */
interface Run {
  readonly benchmark: 'build' | 'browse';
  readonly date: string;
  readonly articles: number;
  readonly archive: string;
  readonly processors: number;
  readonly platform: string;
  readonly node: string;
  /** Versions of the other programs that had a part, such as Hugo's. */
  readonly versions: Readonly<Record<string, string>>;
  readonly figures: readonly Figure[];
}

/** Prints a run's table, keeps the run in `bench/history/`, and with `inDocs` puts the table into docs/performance.md. */
export async function record(benchmark: Run['benchmark'], subject: Subject, versions: Run['versions'], figures: readonly Figure[], inDocs: boolean): Promise<void> {
  const date = new Date().toISOString().slice(0, 19);
  const archive = nameOf(subject);
  const run: Run = {
    benchmark,
    date: `${date}Z`,
    articles: subject.order.articles,
    archive,
    processors: availableParallelism(),
    platform: `${process.platform} ${process.arch}`,
    node: process.versions.node,
    versions,
    figures,
  };
  const table = tableOf(figures);
  process.stdout.write(`\n${captionOf(run)}\n\n${table}\n`);
  const folder = join(root, 'bench', 'history');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${benchmark}-${archive}-${date.replaceAll(':', '')}.json`), `${JSON.stringify(run, null, 2)}\n`);
  if (!inDocs) return;
  const page = join(root, 'docs', 'performance.md');
  await writeFile(page, replaceTable(await readFile(page, 'utf8'), `${benchmark} ${archive}`, `${captionOf(run)}\n\n${table}`));
}

/** The page with what stands between the two comments of a name replaced. Throws where the page has no such place. */
export function replaceTable(page: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`The page has no place for a table: ${start} … ${end}`);
  return `${page.slice(0, from + start.length)}\n${content}\n${page.slice(to)}`;
}

function captionOf({ articles, archive, date, processors, node, versions }: Run): string {
  const others = Object.entries(versions).map(([name, version]) => `, ${name} ${version}`);
  const kind = archive.includes('short') ? 'short articles' : 'articles';
  return `${articles.toLocaleString('en-GB')} ${kind}, ${date.slice(0, 10)}, ${processors} processors, Node ${node}${others.join('')}`;
}
