import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestFiles } from './digest-files.js';
import { projectFolder } from './project-folder.js';
import { takeFromShelf } from './shelf.js';

/** All that the program is made from, relative to the project's folder. `compile.js` uses nothing else. */
export const ingredients = ['src/core', 'src/ingest', 'src/site', 'src/cli', 'src/launch', 'package.json', 'package-lock.json'];

/** What npm says of the packages that are installed. They may be older than `package-lock.json`, and the program has what it needs of them in it. */
const installed = 'node_modules/.package-lock.json';

/** Where compiled programs are kept; may be deleted whenever no command runs. */
const shelf = join(projectFolder, '.dateline', 'cache', 'program');

/**
 * The folder of the compiled program, whose `main.js` has the commands. It is compiled where the source has changed since, which is found out by its bytes: they
 * are read in less time than loading one of the parsers takes, and times of files say too little.
 */
export async function findProgram() {
  const name = signature();
  return takeFromShelf(shelf, name, async (folder) => {
    await compile(folder);
    if (signature() !== name) throw new Error('The source of Dateline was changed while it was compiled; start it again');
  });
}

function signature() {
  const files = existsSync(join(projectFolder, installed)) ? [...ingredients, installed] : ingredients;
  return createHash('sha256').update(`${process.version}\n${digestFiles(projectFolder, files)}`).digest('hex').slice(0, 32);
}

/**
 * In a process of its own: the compiler's memory is given back before an archive is read.
 * @param {string} folder
 */
async function compile(folder) {
  const { spawn } = await import('node:child_process');
  // Results go to stdout, and this is none.
  const compiler = spawn(process.execPath, [fileURLToPath(new URL('compile.js', import.meta.url)), folder], { stdio: ['ignore', 'ignore', 'inherit'] });
  /** @type {number | null} */
  const status = await new Promise((resolve, reject) => void compiler.once('error', reject).once('exit', resolve));
  if (status !== 0) throw new Error('Dateline could not be compiled; what is wrong stands above');
}
