import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A digest of the files at these paths of a folder and of all files in its folders: their names and their bytes. For telling whether
 * what was made from them is still what would be made of them. Tests and their data are left out, for nothing is made from them.
 * Throws Node's error where a path is not there.
 * @param {string} root
 * @param {readonly string[]} paths
 */
export function digestFiles(root, paths) {
  const hash = createHash('sha256');
  for (const file of listFiles(root, paths)) {
    const bytes = readFileSync(join(root, file));
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('base64url').slice(0, 22);
}

/**
 * The files that `digestFiles` looks at, relative to the folder and with `/` on every system.
 * @param {string} root
 * @param {readonly string[]} paths
 */
export function listFiles(root, paths) {
  return paths.flatMap((path) => (statSync(join(root, path)).isDirectory() ? filesIn(root, path) : [path]));
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {string[]}
 */
function filesIn(root, folder) {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  // By code unit: the order of a file system is its own.
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'testdata' ? [] : filesIn(root, path);
    return entry.isFile() && !/\.test\.tsx?$/.test(entry.name) ? [path] : [];
  });
}
