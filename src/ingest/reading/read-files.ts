import { randomUUID } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { digestOf } from '../article-id.ts';
import { digestFiles } from '../digest-files.ts';
import { makePictureShelf } from '../folder/picture-shelf.ts';
import { type ArticleStore, openStore, storeInMemory, writeWords } from '../store/article-store.ts';
import { fileReader, type ReadingOrder } from './file-reader.ts';
import type { FileResult } from './file-result.ts';
import { readInThreads } from './read-in-threads.ts';
import { openCache, partEnding } from './reading-cache.ts';

/** What all files of a folder gave, and the store of their words. */
interface FilesRead {
  readonly results: ReadonlyMap<string, FileResult>;
  readonly store: ArticleStore;
}

/** Told after each file: how many were read, of how many. */
export type Progress = (read: number, all: number) => void;

/** A thread takes as long to start as reading so many bytes: it has to load the importer. */
const bytesForThread = 6_000_000;

/** What the importer is made from, relative to the project's folder. */
const importer = ['src/core', 'src/ingest', 'package-lock.json'];

const projectFolder = fileURLToPath(new URL('../../..', import.meta.url));

/** Reads files one after the other and keeps nothing: for small folders, and for tests. */
export function readFilesInMemory(order: ReadingOrder, files: readonly string[]): FilesRead {
  const store = storeInMemory();
  const read = fileReader(order, store);
  return { results: new Map(files.map((file) => [file, read(file)])), store };
}

/** Reads the files that have changed since the cache in `place` last saw them, on all processors where that is worth while. */
export async function readFilesWithCache(order: ReadingOrder, files: readonly string[], place: string, progress: Progress): Promise<FilesRead> {
  const { folder, pictures, conventions } = order;
  const scope = digestOf(process.version, digestFiles(projectFolder, importer), JSON.stringify(conventions, writeMaps));
  const cache = openCache(place, folder, scope);
  const shelf = makePictureShelf(folder, pictures);
  const results = new Map<string, FileResult>();
  const changed: { readonly file: string; readonly size: number }[] = [];
  for (const file of files) {
    const { result, size } = cache.get(file);
    if (result?.pictures.every(([path, address]) => shelf.take(path) === address)) results.set(file, result);
    else changed.push({ file, size });
  }

  const fresh = new Map<string, FileResult>();
  const found = (file: string, result: FileResult): void => {
    fresh.set(file, result);
    progress(results.size + fresh.size, files.length);
  };
  const bytes = changed.reduce((sum, { size }) => sum + size, 0);
  const threads = Math.min(availableParallelism(), Math.floor(bytes / bytesForThread));
  const newPart = (): string => `${randomUUID()}${partEnding}`;
  if (threads > 1) {
    await readInThreads({ ...order, store: place }, Array.from({ length: threads }, newPart), changed, found);
  } else if (changed.length > 0) {
    const writer = writeWords(place, newPart());
    const read = fileReader(order, writer);
    for (const { file } of changed) found(file, read(file));
    writer.close();
  }
  cache.keep(fresh);
  for (const [file, result] of fresh) results.set(file, result);
  return { results, store: openStore(place) };
}

function writeMaps(_: string, value: unknown): unknown {
  return value instanceof Map ? [...value] : value;
}
