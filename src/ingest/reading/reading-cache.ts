import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FileResult } from './file-result.ts';
import { contentAt, signatureOf } from './signature.ts';

/**
 * What earlier imports of a folder found, by file. The cache is a folder: the words of articles in parts that are written once, and an
 * index of lines, of which the last about a file counts. It may be deleted at any time. Nothing of it is taken for a file that has
 * changed since, nor after a change of the importer or of what the archive says of its files.
 */
export interface ReadingCache {
  /** What the file gave when it was read last, if it holds the same now; and its size in bytes. */
  readonly get: (file: string) => { readonly result: FileResult | null; readonly size: number };
  /** Keeps what files gave. To be called once their words are written. */
  readonly keep: (found: ReadonlyMap<string, FileResult>) => void;
}

/** A line of the index. A line that names a scope says of what the lines after it are. */
type Line = { readonly scope: string } | Entry;

interface Entry {
  readonly file: string;
  readonly signature: string | null;
  readonly result: FileResult;
}

/** How the names of parts end. */
export const partEnding = '.words';

/** An index with more lines for each one that counts is begun anew. */
const mostLinesForOne = 3;

/** After so many milliseconds, a part that no line names is what a build left that was stopped. */
const abandonedAfter = 3_600_000;

/** Opens the cache in `place` for the files of `folder`. `scope` is a digest of all that decides, besides a file itself, what it gives. */
export function openCache(place: string, folder: string, scope: string): ReadingCache {
  mkdirSync(place, { recursive: true });
  const path = join(place, 'index.jsonl');
  const index = readIndex(path, scope);
  const isWasteful = index.lines > index.entries.size * mostLinesForOne + 1000;
  if (isWasteful) rmSync(path, { force: true });
  const entries = isWasteful ? new Map<string, Entry>() : index.entries;
  matchParts(place, entries);

  const signatures = new Map<string, string | null>();
  const touched = new Map<string, FileResult>();
  return {
    get: (file) => {
      const { signature, size } = signatureOf(join(folder, file));
      signatures.set(file, signature);
      const entry = entries.get(file);
      if (entry && signature !== null && entry.signature === signature) return { result: entry.result, size };
      if (!entry || contentAt(join(folder, file)) !== entry.result.content) return { result: null, size };
      touched.set(file, entry.result);
      return { result: entry.result, size };
    },
    keep: (found) => {
      const lines = [...touched, ...found].map(([file, result]): Line => ({ file, signature: signatures.get(file) ?? null, result }));
      if (lines.length > 0) appendLines(path, index.isOpen && !isWasteful ? lines : [{ scope }, ...lines]);
    },
  };
}

/** The entries of a scope, how many lines there are, and whether lines that are added now would be of this scope. */
function readIndex(path: string, scope: string): { entries: Map<string, Entry>; lines: number; isOpen: boolean } {
  const entries = new Map<string, Entry>();
  let lines = 0;
  let isOpen = false;
  for (const line of linesOf(path)) {
    lines += 1;
    if ('scope' in line) isOpen = line.scope === scope;
    else if (isOpen) entries.set(line.file, line);
  }
  return { entries, lines, isOpen };
}

/** The lines of an index, without those that a build could not finish when it was stopped. */
function* linesOf(path: string): Generator<Line> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return;
  }
  // Line by line out of the bytes: as one text, the index of a million articles is longer than a text can be.
  for (let start = 0, end = bytes.indexOf(10); end >= 0; start = end + 1, end = bytes.indexOf(10, start)) {
    if (end === start) continue;
    try {
      const line: Line = JSON.parse(bytes.toString('utf8', start, end));
      yield line;
    } catch {
      // A build was stopped while it wrote this line.
    }
  }
}

function appendLines(path: string, lines: readonly Line[]): void {
  const several = 1000;
  // The last line there may be one that was never finished.
  appendFileSync(path, '\n');
  for (let start = 0; start < lines.length; start += several) {
    appendFileSync(path, lines.slice(start, start + several).map((line) => `${JSON.stringify(line)}\n`).join(''));
  }
}

/** Takes away the entries whose words are not there any more, and the words that no entry names. */
function matchParts(place: string, entries: Map<string, Entry>): void {
  const sizes = new Map(
    readdirSync(place)
      .filter((name) => name.endsWith(partEnding))
      .map((name) => [name, statSync(join(place, name))]),
  );
  const named = new Set<string>();
  for (const [file, { result }] of entries) {
    for (const { article } of result.candidates) {
      const { part, at, rowBytes, bodyBytes } = article.words;
      named.add(part);
      if (at + rowBytes + bodyBytes > (sizes.get(part)?.size ?? 0)) entries.delete(file);
    }
  }
  for (const [name, { mtimeMs }] of sizes) {
    if (!named.has(name) && Date.now() - mtimeMs > abandonedAfter) rmSync(join(place, name), { force: true });
  }
}
