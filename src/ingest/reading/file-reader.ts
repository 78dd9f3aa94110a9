import { storeCandidate } from '../candidate.ts';
import type { Conventions } from '../conventions.ts';
import { makePictureShelf } from '../folder/picture-shelf.ts';
import type { ReadText } from '../folder/read-text-file.ts';
import { makeTextShelf } from '../folder/text-shelf.ts';
import { openFile, readFile } from '../read-file.ts';
import type { WordsWriter } from '../store/article-store.ts';
import type { FileResult } from './file-result.ts';

/** What files are read with. Plain data: it goes from thread to thread. */
export interface ReadingOrder {
  readonly folder: string;
  /** Paths of the folder's pictures. */
  readonly pictures: readonly string[];
  /** Paths of the texts that exports keep apart. */
  readonly texts: readonly string[];
  readonly conventions: Conventions;
}

/** Makes a function that reads a file of a folder, puts the words of its articles into a store, and says all that came of it. */
export function fileReader({ folder, pictures, texts, conventions }: ReadingOrder, writer: WordsWriter): (file: string) => FileResult {
  const pictureShelf = makePictureShelf(folder, pictures);
  const textShelf = makeTextShelf(folder, texts);
  return (file) => {
    const hosts = new Set<string>();
    const askedPictures = new Map<string, string | null>();
    const askedTexts = new Map<string, string | null>();
    const takePicture = (path: string): string | null => {
      const address = pictureShelf.take(path);
      askedPictures.set(path, address);
      return address;
    };
    const takeText = (path: string): ReadText | null => {
      const text = textShelf.take(path);
      askedTexts.set(path, text?.content ?? null);
      return text;
    };
    const surroundings = { pictures: { take: takePicture }, texts: { take: takeText }, addPictureHost: (host: string) => hosts.add(host), conventions };
    const opened = openFile(folder, file);
    const { format, candidates, problems } = readFile(opened, file, surroundings);
    return {
      content: opened.content ?? '',
      format,
      candidates: candidates.map((candidate) => storeCandidate(candidate, writer)),
      problems,
      hosts: [...hosts],
      pictures: [...askedPictures],
      texts: [...askedTexts],
    };
  };
}
