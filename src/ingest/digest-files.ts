import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '#core/compare-rows.ts';

/**
 * A digest of the files at these paths of a folder and of all files in its folders: their names and their bytes. For telling whether
 * what was made from them is still what would be made of them. Throws Node's error where a path is not there.
 */
export function digestFiles(root: string, paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesAt(root, path))) hash.update(`${file}\0`).update(readFileSync(join(root, file))).update('\0');
  return hash.digest('base64url').slice(0, 22);
}

function filesAt(root: string, path: string): string[] {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  const names = readdirSync(join(root, path), { recursive: true, encoding: 'utf8' }).sort(compareText);
  return names.map((name) => `${path}/${name.replaceAll('\\', '/')}`).filter((file) => statSync(join(root, file)).isFile());
}
