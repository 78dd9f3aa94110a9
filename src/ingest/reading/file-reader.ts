import { join } from 'node:path';
import type { Picture } from '../archive-import.ts';
import { storeCandidate } from '../candidate.ts';
import { isPartOfPage } from '../folder/is-part-of-page.ts';
import { makePictureShelf } from '../folder/picture-shelf.ts';
import type { ReadText } from '../folder/read-text-file.ts';
import { makeTextShelf } from '../folder/text-shelf.ts';
import { openFile, readFile } from '../read-file.ts';
import type { WordsWriter } from '../store/article-store.ts';
import type { Entry } from './entry.ts';
import type { FileResult } from './file-result.ts';
import { makeFileSource, type ReadingOrder } from './reading-order.ts';
import { signatureOf } from './signature.ts';

/** Makes a function that reads a file of a folder, puts the words of its articles into a store, and says all that came of it. */
export function fileReader({ folder, files, pictures, texts, conventions }: ReadingOrder, writer: WordsWriter): (file: string) => Entry {
  const pictureShelf = makePictureShelf(folder, pictures);
  const textShelf = makeTextShelf(folder, texts);
  const fileSource = makeFileSource(files);
  return (file) => {
    const hosts = new Set<string>();
    const askedPictures = new Map<string, string | null>();
    const embedded = new Map<string, Picture>();
    const askedFiles = new Map<string, string | null>();
    const askedTexts = new Map<string, string | null>();
    const takePicture = (path: string): string | null => {
      const address = pictureShelf.take(path);
      askedPictures.set(path, address);
      return address;
    };
    const takeEmbedded = (place: string, address: string): string | null => {
      const picture = pictureShelf.findEmbedded(place, address);
      if (picture) embedded.set(address, picture);
      return picture && address;
    };
    const getFile = (path: string): string | undefined => {
      const found = fileSource.get(path);
      askedFiles.set(path, found ?? null);
      return found;
    };
    const takeText = (path: string): ReadText | null => {
      const text = textShelf.take(path);
      askedTexts.set(path, text?.content ?? null);
      return text;
    };
    const surroundings = { pictures: { take: takePicture, takeEmbedded }, files: { get: getFile }, texts: { take: takeText }, addPictureHost: (host: string) => hosts.add(host), conventions };
    const opened = openFile(folder, file);
    const { format, candidates, problems } = readFile(opened, file, surroundings);
    const result: FileResult = {
      content: opened.content ?? '',
      format,
      candidates: candidates.map((candidate) => storeCandidate(candidate, writer)),
      ...(problems.length > 0 && { problems }),
      ...(hosts.size > 0 && { hosts: [...hosts] }),
      ...(askedPictures.size > 0 && { pictures: [...askedPictures] }),
      ...(embedded.size > 0 && { embedded: [...embedded.values()] }),
      ...(askedFiles.size > 0 && { files: [...askedFiles] }),
      ...(askedTexts.size > 0 && { texts: [...askedTexts] }),
      ...(isPartOfPage(folder, file) && { isPartOfPage: true }),
    };
    return { file, signature: opened.signature === undefined ? signatureOf(join(folder, file)) : opened.signature, result };
  };
}
