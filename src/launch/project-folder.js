import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this project, where `package.json` lies; found from here as from the compiled program, which lies elsewhere in it. */
export const projectFolder = findUp(dirname(fileURLToPath(import.meta.url)));

/**
 * @param {string} folder
 * @returns {string}
 */
function findUp(folder) {
  if (existsSync(join(folder, 'package.json'))) return folder;
  if (dirname(folder) === folder) throw new Error('Dateline runs in the folder of its project only: there is no package.json above it');
  return findUp(dirname(folder));
}
