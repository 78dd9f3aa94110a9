import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { digestFiles } from '#launch/digest-files.js';
import { projectFolder } from '#launch/project-folder.js';
import { digestOf } from '../article-id.ts';
import { isPartOfPage } from '../folder/is-part-of-page.ts';
import { makePictureShelf } from '../folder/picture-shelf.ts';
import { makeTextShelf } from '../folder/text-shelf.ts';
import { type ArticleStore, openStore, storeInMemory, writeWords } from '../store/article-store.ts';
import type { FileResult } from './file-result.ts';
import { planReading } from './plan-reading.ts';
import { asBuffer, readInThreads } from './read-in-threads.ts';
import { openCache, partEnding } from './reading-cache.ts';
import { makeFileSource, type ReadingOrder } from './reading-order.ts';
import { contentAt } from './signature.ts';
import { makeMemoryWatch } from './watch-memory.ts';

/** What all files of a folder gave, and the store of their words. */
interface FilesRead {
  readonly results: ReadonlyMap<string, FileResult>;
  readonly store: ArticleStore;
}

/** Told after each file: how many were read, of how many. */
export type Progress = (read: number, all: number) => void;

/** What the importer is made from, relative to the project's folder. */
const importer = ['src/core', 'src/ingest', 'package-lock.json'];

/** Looked at once, at the start: what is changed while `dev` runs is not what runs. */
const importerDigest = digestFiles(projectFolder, importer);

/** Reads files one after the other and keeps nothing: for small folders, and for tests. */
export async function readFilesInMemory(order: ReadingOrder, files: readonly string[]): Promise<FilesRead> {
  const store = storeInMemory();
  // Loaded where a file is to be read in this thread, as its formats and their parsers are below: that takes as long as all else where nothing has changed.
  const { fileReader } = await import('./file-reader.ts');
  const read = fileReader(order, store);
  const results = new Map(files.map((file) => [file, read(file).result]));
  for (const file of textsLeft(order, results)) results.set(file, read(file).result);
  return { results, store };
}

/** Reads the files that have changed since the cache in `place` last saw them, on all processors where that is worth while. */
export async function readFilesWithCache(order: ReadingOrder, files: readonly string[], place: string, progress: Progress): Promise<FilesRead> {
  const scope = digestOf(process.version, importerDigest, JSON.stringify(order.conventions, writeMaps));
  const cache = await openCache(place, order.folder, order.files, scope);
  const holds = asksForTheSame(order);
  const watchMemory = makeMemoryWatch();
  const results = new Map<string, FileResult>();
  const readSome = async (some: readonly string[]): Promise<void> => {
    const changed: string[] = [];
    for (const file of some) {
      const result = cache.get(file);
      if (result && holds(file, result)) results.set(file, result);
      else changed.push(file);
    }
    await readChanged(order, changed, place, (block) => {
      for (const { file, result } of cache.keep(block)) {
        results.set(file, result);
        watchMemory(result.candidates.length);
        progress(results.size, order.files.length);
      }
    });
  };
  try {
    await readSome(files);
    await readSome(textsLeft(order, results));
  } finally {
    cache.close();
  }
  return { results, store: openStore(place) };
}

async function readChanged(order: ReadingOrder, changed: readonly string[], place: string, found: (block: Buffer) => void): Promise<void> {
  if (changed.length === 0) return;
  const { threads, batches } = planReading(order.folder, changed);
  const newPart = (): string => `${randomUUID()}${partEnding}`;
  if (threads > 1) {
    await readInThreads({ ...order, store: place }, Array.from({ length: threads }, newPart), batches, found);
  } else {
    const writer = writeWords(place, newPart());
    try {
      const { blockReader } = await import('./block-reader.ts');
      const read = blockReader(order, writer);
      for (const batch of batches) found(asBuffer(read(batch)));
    } finally {
      writer.close();
    }
  }
}

/** Tells whether what a file asked for, besides itself, is what it would get now. */
function asksForTheSame({ folder, files, pictures, texts }: ReadingOrder): (file: string, result: FileResult) => boolean {
  const pictureShelf = makePictureShelf(folder, pictures);
  const textShelf = makeTextShelf(folder, texts);
  const fileSource = makeFileSource(files);
  const contentOfText = (path: string): string | null => ((found) => found && contentAt(join(folder, found)))(textShelf.find(path));
  return (file, { pictures: askedPictures = [], files: askedFiles = [], texts: askedTexts = [], isPartOfPage: wasPartOfPage = false }) =>
    isPartOfPage(folder, file) === wasPartOfPage &&
    askedPictures.every(([path, address]) => pictureShelf.take(path) === address) &&
    askedFiles.every(([path, found]) => (fileSource.get(path) ?? null) === found) &&
    askedTexts.every(([path, content]) => contentOfText(path) === content);
}

/** Texts of exports that no record named; they are articles by themselves. */
function textsLeft({ folder, texts }: ReadingOrder, results: ReadonlyMap<string, FileResult>): string[] {
  if (texts.length === 0) return [];
  const { find } = makeTextShelf(folder, texts);
  const taken = new Set([...results.values()].flatMap(({ texts: asked = [] }) => asked.map(([path]) => find(path))));
  return texts.filter((path) => !taken.has(path));
}

function writeMaps(_: string, value: unknown): unknown {
  return value instanceof Map ? [...value] : value;
}
