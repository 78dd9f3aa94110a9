import type { Order } from '../arguments.ts';
import { describeNothing } from '../describe-nothing.ts';
import { findFolder } from '../find-folder.ts';
import { importWithProgress } from '../import-with-progress.ts';
import { describeFileAsJson } from '../report/describe-file-as-json.ts';
import { describeImport } from '../report/describe-import.ts';
import { styleOfOutput } from '../report/style.ts';
import { totals } from '../report/totals.ts';

/** Imports a folder without building anything, and reports what it read and every problem. */
export async function check({ folder, json, strict }: Extract<Order, { command: 'check' }>): Promise<number> {
  // With --json each problem stands in its file's line.
  const imported = await importWithProgress(await findFolder(folder), json ? 'kept' : 'shown');
  if (json) for (const file of imported.files) process.stdout.write(`${describeFileAsJson(file, imported.store)}\n`);
  else process.stdout.write(describeImport(imported, styleOfOutput()));
  const nothing = describeNothing(imported, folder);
  if (nothing !== null) process.stderr.write(`${nothing}\n`);
  return nothing !== null || (strict && totals(imported).problems > 0) ? 1 : 0;
}
