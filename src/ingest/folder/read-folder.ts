import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { compareText } from '#core/compare-rows.ts';
import type { Problem } from '../archive-import.ts';
import { isNotInUtf8, notInUtf8 } from './name-in-utf8.ts';

/** What lies in a folder and all folders below it. */
export interface FolderListing {
  /** Paths of the ordinary files, relative to the folder with `/` between the parts, sorted by code unit. */
  readonly files: readonly string[];
  /** What could not be followed or opened. */
  readonly problems: readonly Problem[];
}

/**
 * Lists a folder. Hidden files and folders and `node_modules` are passed over. Nothing outside of the folder is listed: a link that
 * leads out of it is a problem, and so is one to a folder, whose files are found where they stand. Throws where the folder itself
 * cannot be opened.
 */
export async function readFolder(folder: string): Promise<FolderListing> {
  const root = await realpath(folder);
  const files: string[] = [];
  const problems: Problem[] = [];
  const waiting = [''];
  for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
    for (const entry of await openFolder(root, below, problems)) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) waiting.push(path);
      else if (entry.isFile()) files.push(path);
      else {
        const fault = entry.isSymbolicLink() ? await faultOfLink(root, path) : 'is not an ordinary file; left out';
        if (fault === null) files.push(path);
        else problems.push({ kind: 'not followed', file: path, line: 1, message: fault });
      }
    }
  }
  return { files: files.sort(compareText), problems };
}

async function openFolder(root: string, below: string, problems: Problem[]) {
  try {
    return await readdir(join(root, below), { withFileTypes: true });
  } catch (error) {
    if (below === '') throw error;
    const fault = isNotInUtf8(below) ? ({ kind: 'unreadable name', message: `the folder ${notInUtf8}; left out` } as const) : ({ kind: 'not followed', message: 'the folder cannot be opened; left out' } as const);
    problems.push({ ...fault, file: below, line: 1 });
    return [];
  }
}

/** Why a link is not followed; null where it leads to a file of the folder. */
async function faultOfLink(root: string, path: string): Promise<string | null> {
  try {
    const target = await realpath(join(root, path));
    if (target === root) return 'is a link to the folder itself, whose files are read where they stand; not followed';
    if (!target.startsWith(root.endsWith(sep) ? root : root + sep)) return 'is a link that leads out of the folder; not followed';
    const found = await stat(target);
    if (found.isDirectory()) return 'is a link to another folder of the archive, whose files are read where they stand; not followed';
    return found.isFile() ? null : 'is a link to something that is not an ordinary file; not followed';
  } catch {
    return 'is a link that leads nowhere; not followed';
  }
}
