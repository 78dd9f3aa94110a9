import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openGathered } from '../store/gathered-file.ts';
import { extentBytes } from '../store/stored-article.ts';
import { linesOfFile } from '../store/lines-of-file.ts';
import type { FileResult } from './file-result.ts';
import { type Entry, type Line, readLine, writeLine } from './index-line.ts';
import { makeSharing } from './share-texts.ts';
import { contentAt, signatureOf } from './signature.ts';
import { makeMemoryWatch } from './watch-memory.ts';

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

/** How the names of parts end. */
export const partEnding = '.words';

/** An index that is so many times as long as the lines in it that count is begun anew, unless it is short. */
const mostTimes = 3;
const shortIndex = 1024 * 1024;

/** After so many milliseconds, a part that no line names is what a build left that was stopped. */
const abandonedAfter = 3_600_000;

/** Opens the cache in `place` for the files of `folder`. `scope` is a digest of all that decides, besides a file itself, what it gives. */
export function openCache(place: string, folder: string, scope: string): ReadingCache {
  mkdirSync(place, { recursive: true });
  const path = join(place, 'index.jsonl');
  const index = readIndex(path, scope);
  const isWasteful = index.bytes > Math.max(shortIndex, index.bytesInUse * mostTimes);
  if (isWasteful) rmSync(path, { force: true });
  const entries = isWasteful ? new Map<string, Entry>() : index.entries;
  matchParts(place, entries);

  const signatures = new Map<string, string | null>();
  const touched = new Map<string, FileResult>();
  return {
    get: (file) => {
      // Not by `join`, which takes as long to put a path in order as the system takes to look it up.
      const { signature, size } = signatureOf(`${folder}/${file}`);
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

/** What an index says of a scope. */
interface Index {
  readonly entries: Map<string, Entry>;
  /** How long it is, and how much of it are the lines of these entries. */
  readonly bytes: number;
  readonly bytesInUse: number;
  /** Whether lines that are added now would be of this scope. */
  readonly isOpen: boolean;
}

function readIndex(path: string, scope: string): Index {
  const share = makeSharing();
  const watchMemory = makeMemoryWatch();
  const entries = new Map<string, Entry>();
  const inUse = new Map<string, number>();
  let bytes = 0;
  let isOpen = false;
  for (const { line, length } of linesOf(path)) {
    bytes += length;
    if ('scope' in line) isOpen = line.scope === scope;
    else if (isOpen) {
      share(line.result, line.file);
      entries.set(line.file, line);
      inUse.set(line.file, length);
      watchMemory(line.result.candidates.length);
    }
  }
  return { entries, bytes, bytesInUse: [...inUse.values()].reduce((sum, length) => sum + length, 0), isOpen };
}

/** The lines of an index, without those that a build could not finish when it was stopped. */
function* linesOf(path: string): Generator<{ readonly line: Line; readonly length: number }> {
  for (const bytes of linesOfFile(path)) {
    if (bytes.length === 0) continue;
    try {
      yield { line: readLine(bytes.toString()), length: bytes.length };
    } catch {
      // A build was stopped while it wrote this line.
    }
  }
}

/** Writes line by line: as one text, what a few hundred files of many articles gave is longer than a text can be. */
function appendLines(path: string, lines: readonly Line[]): void {
  const index = openGathered(path, 'a');
  // The last line there may be one that was never finished.
  index.add('\n');
  for (const line of lines) index.add(writeLine(line));
  index.close();
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
      const { part, at, beginningBytes } = article.words;
      named.add(part);
      if (at + extentBytes(article.words, 'article') + beginningBytes > (sizes.get(part)?.size ?? 0)) entries.delete(file);
    }
  }
  for (const [name, { mtimeMs }] of sizes) {
    if (!named.has(name) && Date.now() - mtimeMs > abandonedAfter) rmSync(join(place, name), { force: true });
  }
}
