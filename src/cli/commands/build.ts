import { isAbsolute, relative, resolve, sep } from 'node:path';
import { buildSite } from '#site/build-site.ts';
import { NotASiteError } from '#site/replace-site.ts';
import { type Order, UsageError } from '../arguments.ts';
import { importWithProgress, showProblems } from '../import-with-progress.ts';
import { describeSummary, howToSee } from '../report/describe-summary.ts';
import { describeTotals, totals } from '../report/totals.ts';

/** Writes the static site of a folder. */
export async function build({ folder, out, base, strict }: Extract<Order, { command: 'build' }>): Promise<number> {
  const [from, to] = [resolve(folder), resolve(out)];
  if (contains(to, from) || contains(from, to)) {
    throw new UsageError(`The site cannot be written to ${out}: it and ${folder} lie inside each other, and building never changes its input`);
  }
  const imported = await importWithProgress(from, 'kept');
  const { articles, problems } = totals(imported);
  if (articles === 0) {
    process.stderr.write(`No article could be imported from ${folder}, so no site was written; ${howToSee(folder)}\n`);
    return 1;
  }
  if (strict && problems > 0) {
    showProblems(imported);
    process.stderr.write(`${describeTotals(imported)}; with --strict a problem stops the build, so no site was written\n`);
    return 1;
  }
  await buildSite({ folder: from, imported, out: to, base }).catch((error: unknown) => {
    throw error instanceof NotASiteError ? new UsageError(error.message) : error;
  });
  process.stdout.write(`${describeSummary(imported, folder)}The site is in ${out}${base === '/' ? '' : `, to be published under ${base}`}\n`);
  return 0;
}

function contains(outer: string, inner: string): boolean {
  const way = relative(outer, inner);
  return way.split(sep)[0] !== '..' && !isAbsolute(way);
}
