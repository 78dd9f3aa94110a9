import { join, resolve } from 'node:path';
import { contentName } from '#ingest/bundle/content-name.ts';
import { buildSite } from '#site/build-site.ts';
import { projectFolder } from '#site/vite-options.ts';
import type { Order } from '../arguments.ts';
import { importWithProgress } from '../import-with-progress.ts';
import { describeSummary, howToSee } from '../report/describe-summary.ts';
import { totals } from '../report/totals.ts';
import { serveSomewhere } from '../serve-somewhere.ts';

/** Builds the archive of a folder into a place of its own, and serves it until interrupted. */
export async function start({ folder, port }: Extract<Order, { command: 'start' }>): Promise<number> {
  const from = resolve(folder);
  const imported = await importWithProgress(from, 'kept');
  if (totals(imported).articles === 0) {
    process.stderr.write(`No article could be imported from ${folder}, so there is nothing to show; ${howToSee(folder)}\n`);
    return 1;
  }
  // Apart from dist/, which may hold a site that is about to be published; a place for each folder, so that two can be looked at.
  const out = join(projectFolder, '.dateline', 'start', contentName(from));
  await buildSite({ folder: from, imported, out, base: '/' });
  const { address } = await serveSomewhere(out, port);
  process.stdout.write(`${imported.archive.title}: ${describeSummary(imported, folder)}Open ${address}\nPress Ctrl+C to end\n`);
  return 0;
}
