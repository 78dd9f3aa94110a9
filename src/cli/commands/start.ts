import { join } from 'node:path';
import { contentName } from '#ingest/bundle/content-name.ts';
import { projectFolder } from '#launch/project-folder.js';
import { buildSite } from '#site/build-site.ts';
import { compiledReader } from '#site/compiled-reader.ts';
import type { Order } from '../arguments.ts';
import { describeNothing } from '../describe-nothing.ts';
import { findFolder } from '../find-folder.ts';
import { importWithProgress } from '../import-with-progress.ts';
import { assertPortFree } from '../port.ts';
import { describeSummary } from '../report/describe-summary.ts';
import { totals } from '../report/totals.ts';
import { serveSomewhere } from '../serve-somewhere.ts';

/** Builds the archive of a folder into a place of its own, and serves it until interrupted. */
export async function start({ folder, port }: Extract<Order, { command: 'start' }>): Promise<number> {
  const from = await findFolder(folder);
  if (port !== null) await assertPortFree(port);
  // Beside the import, which at its beginning takes little memory, and not all processors.
  const reader = compiledReader('/');
  const imported = await importWithProgress(from, 'shown');
  const nothing = describeNothing(imported, folder);
  if (nothing !== null) {
    process.stderr.write(`${nothing}\n`);
    return 1;
  }
  // Apart from dist/, which may hold a site that is about to be published; a place for each folder, so that two can be looked at.
  const out = join(projectFolder, '.dateline', 'start', contentName(from));
  await buildSite({ folder: from, imported, reader: await reader, out, base: '/' });
  const { address } = await serveSomewhere(out, port);
  process.stdout.write(`${imported.archive.title}: ${describeSummary(totals(imported), folder)}Open ${address}\nPress Ctrl+C to end\n`);
  return 0;
}
