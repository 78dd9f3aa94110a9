import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { contentName } from '#ingest/bundle/content-name.ts';
import { digestFiles } from '#launch/digest-files.js';
import { projectFolder } from '#launch/project-folder.js';
import { takeFromShelf } from '#launch/shelf.js';
import { drawingFolder, readerFolder } from './compiling/folders.ts';

/** All that the compiled reader is made from, relative to the project's folder. */
const ingredients = ['index.html', 'vite.config.ts', 'package-lock.json', 'public', 'src/site/compiling', 'src/core', 'src/archive', 'src/ui', 'src/features', 'src/app'];

/** Where compiled readers are kept, one for each base path in use; may be deleted whenever no command runs. */
const shelf = join(projectFolder, '.dateline', 'cache', 'reader');

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
  const name = contentName(`${base}\n${process.version}\n${digestFiles(projectFolder, ingredients)}`);
  return takeFromShelf(shelf, name, (folder) => compile(base, folder));
}

/** In a process of its own: the compiler takes hundreds of megabytes, which are given back when it has ended, long before an archive that is large takes as much. */
async function compile(base: string, folder: string): Promise<void> {
  const script = join('src', 'site', 'compiling', 'compile.js');
  const compiler = spawn(process.execPath, [script, base, join(folder, readerFolder), join(folder, drawingFolder)], {
    cwd: projectFolder,
    stdio: 'inherit',
    // Whatever the surroundings say: a reader for development is twice as large, and talks to the console.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const status = await new Promise<number | null>((resolve, reject) => compiler.once('error', reject).once('exit', resolve));
  if (status !== 0) throw new Error('The reader could not be compiled; what is wrong stands above');
}
