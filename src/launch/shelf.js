import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';

/** How many things are kept on a shelf: the last used ones. */
const mostKept = 8;

/** What was used within so many milliseconds may be in use still, and stays whatever else there is. */
const mayBeInUse = 3_600_000;

/** Before the names of what is being made and of what is being taken away: neither is ever used. */
const unfinished = /^(?:new|old)-/;

/**
 * The folder of a name on a shelf, which is itself a folder. What is not there is made first: beside its place, and put there when it is finished, so
 * that neither a process that was stopped nor two at once leave half of it. `make` is given the folder to write to; `name` tells all that decides what it writes.
 * @param {string} shelf
 * @param {string} name
 * @param {(folder: string) => Promise<void>} make
 */
export async function takeFromShelf(shelf, name, make) {
  const place = join(shelf, name);
  if (await markUsed(place)) return place;
  const fresh = await beginFresh(shelf);
  try {
    await make(fresh);
    await rename(fresh, place).catch(async (/** @type {unknown} */ error) => {
      // Another process may have been faster; it made the same.
      if (!(await markUsed(place))) throw error;
    });
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  // What the fresh one was made in has the time when that began.
  await markUsed(place);
  await dropOldest(shelf);
  return place;
}

/** @param {string} shelf */
async function beginFresh(shelf) {
  const fresh = join(shelf, `new-${randomUUID()}`);
  try {
    await mkdir(fresh, { recursive: true });
    return fresh;
  } catch (error) {
    throw new Error(`Nothing can be written to ${shelf}, where Dateline keeps what it compiles (${String(error instanceof Error && 'code' in error ? error.code : error)})`, { cause: error });
  }
}

/**
 * Marks a thing as in use as long as this process runs, which it does not prolong.
 * @param {string} place
 */
export function keepInUse(place) {
  setInterval(() => void markUsed(place), mayBeInUse / 4).unref();
}

/**
 * False where there is no such place.
 * @param {string} place
 */
async function markUsed(place) {
  try {
    const now = new Date();
    await utimes(place, now, now);
    return true;
  } catch {
    // It may be another user's, or on a disk that is not written to.
    return stat(place).then(
      () => true,
      () => false,
    );
  }
}

/** @param {string} shelf */
async function dropOldest(shelf) {
  const things = await Promise.all((await readdir(shelf)).map(async (name) => ({ name, used: await lastUsed(join(shelf, name)) })));
  const [finished, leftovers] = [things.filter(({ name }) => !unfinished.test(name)), things.filter(({ name }) => unfinished.test(name))];
  const old = [...finished.sort((a, b) => b.used - a.used).slice(mostKept), ...leftovers].filter(({ used }) => Date.now() - used > mayBeInUse);
  for (const { name } of old) {
    const away = join(shelf, unfinished.test(name) ? name : `old-${name}`);
    // Out of its place as a whole before anything of it is missing. Another process may be doing the same.
    await rename(join(shelf, name), away).catch(() => undefined);
    await rm(away, { recursive: true, force: true });
  }
}

/** @param {string} place */
async function lastUsed(place) {
  return stat(place).then(
    ({ mtimeMs }) => mtimeMs,
    () => Date.now(),
  );
}
