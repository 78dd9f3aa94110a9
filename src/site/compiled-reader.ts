import { spawn } from 'node:child_process';
import { access, mkdir, mkdtemp, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentName } from '#ingest/bundle/content-name.ts';
import { digestFiles } from '#ingest/digest-files.ts';
import { projectFolder } from './vite-options.ts';

/** All that the compiled reader is made from, relative to the project's folder. */
const ingredients = ['index.html', 'vite.config.ts', 'package-lock.json', 'public', 'src/site/compiling', 'src/core', 'src/archive', 'src/ui', 'src/features', 'src/app'];

/** Where compiled readers are kept; may be deleted at any time. */
const shelf = join(projectFolder, '.dateline', 'cache', 'reader');

/** How many are kept: one for each base path in use, the last used ones. */
const mostKept = 8;

/**
 * A folder with the reader compiled for a base path, and with what draws its pages at build (`compiling/folders.ts`), to be copied from and never written to. It depends
 * on the reader's own source only, not on any archive, so it is compiled once and found again as long as nothing of that source changes. It may be begun long before it is
 * awaited; that it failed is told to whoever awaits it.
 */
export function compiledReader(base: string): Promise<string> {
  const reader = findOrCompile(base);
  reader.catch(() => undefined);
  return reader;
}

async function findOrCompile(base: string): Promise<string> {
  const place = join(shelf, contentName(`${base}\n${process.version}\n${digestFiles(projectFolder, ingredients)}`));
  if (await isThere(place)) {
    const now = new Date();
    await utimes(place, now, now);
    return place;
  }
  await mkdir(shelf, { recursive: true });
  const fresh = await mkdtemp(join(shelf, 'new-'));
  try {
    await compile(base, fresh);
    // Another build may have been faster; it made the same.
    await rename(fresh, place).catch(async (error: unknown) => {
      if (!(await isThere(place))) throw error;
    });
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  await dropOldest();
  return place;
}

/** In a process of its own: the compiler takes hundreds of megabytes, which are given back when it has ended, long before an archive that is large takes as much. */
async function compile(base: string, outDir: string): Promise<void> {
  const script = fileURLToPath(new URL('compiling/compile.ts', import.meta.url));
  const compiler = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), script, base, outDir], {
    stdio: 'inherit',
    // Whatever the surroundings say: a reader for development is twice as large, and talks to the console.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const status = await new Promise<number | null>((resolve, reject) => compiler.once('error', reject).once('exit', resolve));
  if (status !== 0) throw new Error('The reader could not be compiled; what is wrong stands above');
}

async function dropOldest(): Promise<void> {
  const kept = (await readdir(shelf)).filter((name) => !name.startsWith('new-'));
  const used = await Promise.all(kept.map(async (name) => ({ name, at: (await stat(join(shelf, name))).mtimeMs })));
  const old = used.sort((a, b) => b.at - a.at).slice(mostKept);
  await Promise.all(old.map(({ name }) => rm(join(shelf, name), { recursive: true, force: true })));
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
