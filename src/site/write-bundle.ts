import { closeSync, fstatSync, linkSync, mkdirSync, openSync, readSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ArchiveImport } from '#ingest/archive-import.ts';
import { type BundleFile, lastByte } from '#ingest/bundle/bundle-file.ts';
import { makeBundle } from '#ingest/bundle/make-bundle.ts';
import { manifestPath } from '#core/bundle/file-name.ts';
import { type FileToWrite, writeFiles } from './write-files.ts';

/**
 * Writes the bundle of an archive below `site`. A file that the site before, at `before`, has already is not written again: what is named
 * by its content is the same file, so a new site is given the old one's by a second name for it.
 */
export async function writeBundle({ archive, files, store }: ArchiveImport, site: string, before: string): Promise<void> {
  const articles = files.flatMap((file) => file.articles);
  const fresh: FileToWrite[] = [];
  const folders = new Set<string>();
  for (const file of makeBundle(archive, articles, store)) {
    const to = join(site, file.path);
    if (!folders.has(dirname(to))) mkdirSync(dirname(to), { recursive: true });
    folders.add(dirname(to));
    if (!linkFrom(before, file, to)) fresh.push({ file, to });
  }
  await writeFiles(fresh, store);
}

/** False where the file is not there, is not whole, or its file system knows no second names. */
function linkFrom(before: string, { path, size }: BundleFile, to: string): boolean {
  if (path === manifestPath) return false;
  const from = join(before, path);
  try {
    if (size === null ? !isWhole(from) : statSync(from).size !== size) return false;
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}

/** Whether a file whose size is not known was written to its end: not where a machine went down before all of it was on the disk. */
function isWhole(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const last = Buffer.alloc(1);
    readSync(file, last, 0, 1, fstatSync(file).size - 1);
    return last.toString() === lastByte;
  } finally {
    closeSync(file);
  }
}
