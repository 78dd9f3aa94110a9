import { join, posix } from 'node:path';
import { type ReadText, readTextFile } from './read-text-file.ts';

/** The files in which an export keeps the texts of its articles, apart from what it says of them. */
export interface TextShelf {
  /** The text at this path of the folder; null where no export keeps one. */
  readonly take: (path: string) => ReadText | null;
  /** The path under which the folder lists it; null where no export keeps one. */
  readonly find: (path: string) => string | null;
}

/** Files that belong to an export, by its own account of where it puts them. */
export interface ExportFiles {
  /** The texts of its articles. */
  readonly bodies: readonly string[];
  /** What a reader marked in them. */
  readonly notes: readonly string[];
}

/** Omnivore's export: `metadata_0_to_19.json` beside `content/<slug>.html` and `highlights/<slug>.md`. */
export function findExportFiles(paths: readonly string[]): ExportFiles {
  const homes = new Set(paths.filter((path) => /^metadata_\d+_to_\d+\.json$/.test(posix.basename(path))).map((path) => posix.dirname(path)));
  const inHome = (folder: string, ending: string) => (path: string) =>
    posix.extname(path) === ending && posix.basename(posix.dirname(path)) === folder && homes.has(posix.dirname(posix.dirname(path)));
  return homes.size === 0 ? { bodies: [], notes: [] } : { bodies: paths.filter(inHome('content', '.html')), notes: paths.filter(inHome('highlights', '.md')) };
}

/** A shelf of the texts at these paths, relative to `folder`. Only what is listed is ever opened, whatever a record asks for. */
export function makeTextShelf(folder: string, paths: readonly string[]): TextShelf {
  const listed = new Map(paths.map((path) => [path.normalize('NFC'), path]));
  const find = (wanted: string): string | null => listed.get(wanted.normalize('NFC')) ?? null;
  return {
    find,
    take: (wanted) => {
      const path = find(wanted);
      return path === null ? null : readTextFile(join(folder, path));
    },
  };
}
