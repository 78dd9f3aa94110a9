import { hash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '#core/article.ts';
import { openGathered } from './gathered-file.ts';
import { articleHead, digestLength, type Extent, type Placed, placeOf, type StoredArticle, type StoredWords, type Words } from './stored-article.ts';

/** Takes the words of articles and says where they lie. */
export interface WordsWriter {
  readonly add: (words: Words) => StoredWords;
  /** To be called after the last words; before, they cannot be relied on to be there. */
  readonly close: () => void;
}

/** Some bytes of a part. */
export interface Place {
  readonly part: string;
  readonly start: number;
  readonly length: number;
}

/** Where the words of an import's articles are looked up. */
export interface ArticleStore {
  /** Copies words to where the bytes `to` begin to be free. There has to be room. */
  readonly copy: (place: Place, to: Buffer, free: number) => void;
  /** The folder of the parts that are files, which other threads can open as well; null where none is. */
  readonly folder: string | null;
  readonly isFile: (part: string) => boolean;
  readonly close: () => void;
}

/** Writes words one after the other to a new file of a folder, `part`. Throws Node's error where the file cannot be written. */
export function writeWords(folder: string, part: string): WordsWriter {
  mkdirSync(folder, { recursive: true });
  const file = openGathered(join(folder, part), 'wx');
  let end = 0;
  return {
    add: (words) => {
      const bytes = file.add(textOf(words));
      const stored = { part, at: end, ...sizesAndDigests(words, bytes) };
      end += bytes.length;
      return stored;
    },
    close: file.close,
  };
}

function textOf({ row, body, beginning }: Words): string {
  return `${row},${body}${beginning}`;
}

function sizesAndDigests({ row, beginning }: Words, bytes: Buffer): Omit<StoredWords, 'part' | 'at'> {
  const rowBytes = Buffer.byteLength(row);
  const beginningBytes = Buffer.byteLength(beginning);
  const digestOf = (some: Buffer): string => hash('sha256', some, 'base64url').slice(0, digestLength);
  return { rowBytes, bodyBytes: bytes.length - rowBytes - 1 - beginningBytes, beginningBytes, rowDigest: digestOf(bytes.subarray(0, rowBytes)), digest: digestOf(bytes) };
}

/** The words in the files of a folder. Reading throws Node's error where a part is gone, and one that says what to do where it is damaged. */
export function openStore(folder: string): ArticleStore {
  const open = new Map<string, number>();
  return {
    copy: ({ part, start, length }, to, free) => {
      const file = open.get(part) ?? openSync(join(folder, part), 'r');
      open.set(part, file);
      for (let done = 0; done < length; ) {
        const read = readSync(file, to, free + done, length - done, start + done);
        if (read === 0) throw damaged(folder, part, start + done);
        done += read;
      }
      // No text of JSON has this byte, and a file that a machine could not write to its end before it went down has nothing else there.
      const gap = to.subarray(free, free + length).indexOf(0);
      if (gap >= 0) throw damaged(folder, part, start + gap);
    },
    folder,
    isFile: () => true,
    close: () => {
      for (const file of open.values()) closeSync(file);
      open.clear();
    },
  };
}

function damaged(folder: string, part: string, at: number): Error {
  return new Error(`What was kept of an earlier import is damaged (${join(folder, part)}, byte ${at}): delete ${folder}, which is made anew, and start again`);
}

/** A store in memory, for small imports that nobody asks for twice. */
export function storeInMemory(part = ''): WordsWriter & ArticleStore {
  let all = Buffer.alloc(0);
  let end = 0;
  return {
    add: (words) => {
      const bytes = Buffer.from(textOf(words));
      const at = end;
      end += bytes.length;
      // Twice as much each time, so that few bytes are moved often.
      if (end > all.length) all = Buffer.concat([all], Math.max(end, 2 * all.length));
      bytes.copy(all, at);
      return { part, at, ...sizesAndDigests(words, bytes) };
    },
    copy: ({ start, length }, to, free) => void all.copy(to, free, start, start + length),
    folder: null,
    isFile: () => false,
    close: () => {},
  };
}

/** A store with the words of one more part, which lie in another, in memory. */
export function withPart(store: ArticleStore, part: string, other: ArticleStore): ArticleStore {
  return {
    copy: (place, to, free) => (place.part === part ? other : store).copy(place, to, free),
    folder: store.folder,
    isFile: (wanted) => wanted !== part && store.isFile(wanted),
    close: store.close,
  };
}

/** Words as text. */
export function readWords(store: ArticleStore, words: StoredWords, extent: Extent): string {
  const place = placeOf(words, extent);
  const bytes = Buffer.allocUnsafe(place.length);
  store.copy(place, bytes, 0);
  return bytes.toString();
}

/** An article with its words. */
export function readArticleFrom(store: ArticleStore, article: Placed & Pick<StoredArticle, 'words'>): Article {
  const parsed: Article = JSON.parse(`${articleHead(article)},${readWords(store, article.words, 'article')}}`);
  return parsed;
}
