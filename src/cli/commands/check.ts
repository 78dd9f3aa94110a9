import type { Order } from '../arguments.ts';
import { describeNothing } from '../describe-nothing.ts';
import { findFolder } from '../find-folder.ts';
import { importWithProgress } from '../import-with-progress.ts';
import { describeFileAsJson, describeSources, describeTotals, totals } from '../report.ts';

/** Imports a folder without building anything, and reports what it read and every problem. */
export async function check({ folder, json, strict }: Extract<Order, { command: 'check' }>): Promise<number> {
  // With --json each problem stands in its file's line.
  const imported = await importWithProgress(await findFolder(folder), json ? 'kept' : 'shown');
  if (json) for (const file of imported.files) process.stdout.write(`${describeFileAsJson(file, imported.store)}\n`);
  else process.stdout.write(`${imported.archive.title}: ${describeTotals(imported)}\n${describeSources(imported)}\n`);
  const nothing = describeNothing(imported, folder);
  if (nothing !== null) process.stderr.write(`${nothing}\n`);
  return nothing !== null || (strict && totals(imported).problems > 0) ? 1 : 0;
}
