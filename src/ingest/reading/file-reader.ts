import { storeCandidate } from '../candidate.ts';
import type { Conventions } from '../conventions.ts';
import { makePictureShelf } from '../folder/picture-shelf.ts';
import { openFile, readFile } from '../read-file.ts';
import type { WordsWriter } from '../store/article-store.ts';
import type { FileResult } from './file-result.ts';

/** What files are read with. Plain data: it goes from thread to thread. */
export interface ReadingOrder {
  readonly folder: string;
  /** Paths of the folder's pictures. */
  readonly pictures: readonly string[];
  readonly conventions: Conventions;
}

/** Makes a function that reads a file of a folder, puts the words of its articles into a store, and says all that came of it. */
export function fileReader({ folder, pictures, conventions }: ReadingOrder, writer: WordsWriter): (file: string) => FileResult {
  const shelf = makePictureShelf(folder, pictures);
  return (file) => {
    const hosts = new Set<string>();
    const asked = new Map<string, string | null>();
    const take = (path: string): string | null => {
      const address = shelf.take(path);
      asked.set(path, address);
      return address;
    };
    const surroundings = { pictures: { take }, addPictureHost: (host: string) => hosts.add(host), conventions };
    const opened = openFile(folder, file);
    const { candidates, problems } = readFile(opened, file, surroundings);
    return { content: opened.content ?? '', candidates: candidates.map((candidate) => storeCandidate(candidate, writer)), problems, hosts: [...hosts], pictures: [...asked] };
  };
}
