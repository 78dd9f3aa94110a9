import { readFileSync, statSync } from 'node:fs';
import { extname, join, posix } from 'node:path';
import { decodeText, type DecodedText } from './decode-text.ts';
import { largestFile } from './read-text-file.ts';

/** The files in which an export keeps the texts of its articles, apart from what it says of them. */
export interface TextShelf {
  /** The text at this path of the folder, which is no article of its own from now on; null where no export keeps one. */
  readonly take: (path: string) => DecodedText | null;
  /** The paths that nobody took. */
  readonly left: () => readonly string[];
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
  const taken = new Set<string>();
  return {
    take: (wanted) => {
      const path = listed.get(wanted.normalize('NFC'));
      if (path === undefined) return null;
      taken.add(path);
      return readText(join(folder, path));
    },
    left: () => paths.filter((path) => !taken.has(path)),
  };
}

/** As `readTextFile` does; articles are read one after the other, so nothing is gained by waiting. */
function readText(path: string): DecodedText {
  try {
    const isLarge = statSync(path).size > largestFile;
    return isLarge ? { kind: 'unreadable file', fault: `is larger than ${largestFile / 1024 / 1024} MB` } : decodeText(readFileSync(path), extname(path).slice(1).toLowerCase());
  } catch {
    return { kind: 'unreadable file', fault: 'cannot be opened' };
  }
}
