import { rmSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { assertReplaceable, exists } from './assert-replaceable.ts';

/**
 * Lets `write` fill a new folder, then puts it in the place of `out`. Whatever fails, `out` is either the site it was or the new one.
 * A folder that is not empty and holds no archive of ours is never replaced: it throws a NotASiteError instead.
 */
export async function replaceSite(out: string, write: (site: string) => Promise<void>): Promise<void> {
  await assertReplaceable(out);
  const parent = dirname(out);
  await mkdir(parent, { recursive: true });
  await tidyAfterStopped(parent, out);
  // In the same folder, because only there is a rename sure to be one step.
  const fresh = await mkdtemp(join(parent, prefixOf(out)));
  try {
    // A temporary folder is closed to others; a site is there to be read by a web server.
    await chmod(fresh, 0o777 & ~process.umask());
    await write(fresh);
    const old = `${fresh}${oldEnding}`;
    const hadOne = await exists(out);
    if (hadOne) await rename(out, old);
    try {
      await rename(fresh, out);
    } catch (error) {
      if (hadOne) await rename(old, out);
      throw error;
    }
    // While all else waits: thousands of files that are asked to go one after the other take twice as long, and many times where others use the machine.
    rmSync(old, { recursive: true, force: true });
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

function prefixOf(out: string): string {
  return `.${basename(out)}-new-`;
}

const oldEnding = '-old';

/** What is older than this, in milliseconds, belongs to no build that is still under way. */
const abandonedAfter = 3_600_000;

/**
 * Puts right what a build left that was stopped: the site it had just moved aside comes back, and what it had written goes. What is gone before it is looked at was another
 * build's, which has just ended.
 */
async function tidyAfterStopped(parent: string, out: string): Promise<void> {
  const left = (await readdir(parent)).filter((name) => name.startsWith(prefixOf(out))).map((name) => join(parent, name));
  for (const path of left) {
    if (path.endsWith(oldEnding) && !(await exists(out))) await rename(path, out).catch(() => undefined);
    else if (Date.now() - (await lastChanged(path)) > abandonedAfter) await rm(path, { recursive: true, force: true });
  }
}

async function lastChanged(path: string): Promise<number> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => Date.now(),
  );
}
