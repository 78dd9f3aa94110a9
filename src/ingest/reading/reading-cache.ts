import { appendFileSync, closeSync, existsSync, mkdirSync, openSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { extentBytes } from '../store/stored-article.ts';
import { readBlock } from './block/read-block.ts';
import { makeTextSharing } from './block/text-table.ts';
import { writeBlock } from './block/write-block.ts';
import type { Entry } from './entry.ts';
import type { FileResult } from './file-result.ts';
import { lookAtFiles } from './look-at-files.ts';
import { mostFiles } from './plan-reading.ts';
import { indexLine, readIndex } from './read-index.ts';
import { contentAt } from './signature.ts';

/**
 * What earlier imports of a folder found, by file. The cache is a folder: the words of articles in parts that are written once, and an
 * index of blocks, of which the last about a file counts. It may be deleted at any time. Nothing of it is taken for a file that has
 * changed since, nor after a change of the importer or of what the archive says of its files.
 */
export interface ReadingCache {
  /** What the file gave when it was read last; null where it does not hold the same now, or never was read. */
  readonly get: (file: string) => FileResult | null;
  /** Keeps a block, and gives what it says. Its words may still be on their way: an entry whose words never came counts for nothing. */
  readonly keep: (block: Buffer) => readonly Entry[];
  readonly close: () => void;
}

/** How the names of parts end. */
export const partEnding = '.words';

/** An index that is so many times as long as the lines in it that count is begun anew, unless it is short. */
const mostTimes = 3;
const shortIndex = 1024 * 1024;

/** After so many milliseconds, a part that no line names is what a build left that was stopped. */
const abandonedAfter = 3_600_000;

/** Opens the cache in `place` for files of `folder`. `scope` is a digest of all that decides, besides a file itself, what it gives. */
export async function openCache(place: string, folder: string, files: readonly string[], scope: string): Promise<ReadingCache> {
  mkdirSync(place, { recursive: true });
  const path = join(place, 'index');
  const share = makeTextSharing();
  // Nothing is taken for a file that was not looked at.
  const isThere = existsSync(path);
  // The files are looked at while the index is read, which goes on at once.
  const looking = lookAtFiles({ folder, files: isThere ? files : [] });
  const index = isThere ? readIndex(path, scope, share) : { entries: new Map<string, Entry>(), bytes: 0, bytesInUse: 0 };
  const isWasteful = index.bytes > Math.max(shortIndex, index.bytesInUse * mostTimes);
  if (isWasteful) rmSync(path, { force: true });
  const entries = isWasteful ? new Map<string, Entry>() : index.entries;
  matchParts(place, entries);
  // Most files are what they were; of the others it is kept what is said of them now.
  const changed = new Map<string, number | null>();
  for (const [at, signature] of (await looking).entries()) {
    const file = files[at];
    if (file !== undefined && entries.get(file)?.signature !== signature) changed.set(file, Number.isNaN(signature) ? null : signature);
  }

  let kept: number | null = null;
  const append = (block: Uint8Array): void => {
    kept ??= openSync(path, 'a');
    appendFileSync(kept, indexLine(scope, block));
  };
  const touched = new Map<string, Entry>();
  const appendTouched = (): void => {
    if (touched.size > 0) append(Buffer.from(writeBlock([...touched.values()])));
    touched.clear();
  };
  return {
    get: (file) => {
      const entry = entries.get(file);
      if (!entry) return null;
      const signature = changed.get(file);
      if (signature === undefined) return entry.result;
      // Where no bytes were read, there are none to compare: it may be a film, and is told again without opening it.
      if (entry.result.content === '' || contentAt(join(folder, file)) !== entry.result.content) return null;
      // Many at a time: a copy of the folder has touched them all, and a block for each of them would take three times the memory.
      if (touched.set(file, { file, signature, result: entry.result }).size >= mostFiles) appendTouched();
      return entry.result;
    },
    keep: (block) => {
      append(block);
      const read = readBlock(block, share);
      // What asked for something that is now another was read again, though it is what it was.
      for (const { file } of read) touched.delete(file);
      return read;
    },
    close: () => {
      appendTouched();
      if (kept !== null) closeSync(kept);
    },
  };
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
