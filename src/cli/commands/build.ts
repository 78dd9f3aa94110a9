import { assertReplaceable, NotASiteError } from '#site/assert-replaceable.ts';
import { buildSite } from '#site/build-site.ts';
import { compiledReader } from '#site/compiled-reader.ts';
import { isInside, realPlace } from '#site/real-place.ts';
import type { Order } from '../arguments.ts';
import { describeNothing } from '../describe-nothing.ts';
import { findFolder } from '../find-folder.ts';
import { importWithProgress } from '../import-with-progress.ts';
import { PlaceError } from '../place-error.ts';
import { describeSummary } from '../report/describe-summary.ts';
import { describeTotals, totals } from '../report/totals.ts';

/** Writes the static site of a folder. */
export async function build({ folder, out, base, strict }: Extract<Order, { command: 'build' }>): Promise<number> {
  const from = await findFolder(folder);
  const to = await findPlace(out, from);
  // Beside the import, which at its beginning takes little memory, and not all processors.
  const reader = compiledReader(base);
  const imported = await importWithProgress(from, 'shown');
  const nothing = describeNothing(imported, folder);
  if (nothing !== null) {
    process.stderr.write(`${nothing} No site was written.\n`);
    return 1;
  }
  const counted = totals(imported);
  if (strict && counted.problems > 0) {
    process.stderr.write(`${describeTotals(counted)}; with --strict a problem stops the build, so no site was written\n`);
    return 1;
  }
  await buildSite({ folder: from, imported, reader: await reader, out: to, base });
  process.stdout.write(`${describeSummary(counted, folder)}The site is in ${out}${base === '/' ? '' : `, to be published under ${base}`}\n`);
  return 0;
}

/** Where the site will stand, links followed. Whether it may is found out before the folder is read: that can take minutes. */
async function findPlace(out: string, from: string): Promise<string> {
  const [input, to] = [await realPlace(from), await realPlace(out)];
  if (isInside(to, input) || isInside(input, to)) {
    throw new PlaceError(`The site cannot be written to ${out}: it and ${from} lie inside each other, and building never changes its input; name another with --out`);
  }
  await assertReplaceable(to).catch((error: unknown) => {
    throw error instanceof NotASiteError ? new PlaceError(`${error.message}; name another folder with --out`) : error;
  });
  return to;
}
