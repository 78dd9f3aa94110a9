import { hash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '#core/article.ts';
import { openGathered } from './gathered-file.ts';
import { articleHead, digestLength, type Extent, extentBytes, extentStart, type Placed, type StoredArticle, type StoredWords, type Words } from './stored-article.ts';

/** Takes the words of articles and says where they lie. */
export interface WordsWriter {
  readonly add: (words: Words) => StoredWords;
  /** To be called after the last words; before, they cannot be relied on to be there. */
  readonly close: () => void;
}

/** Where the words of an import's articles are looked up. */
export interface ArticleStore {
  /** Copies words to where the bytes `to` begin to be free. There has to be room. */
  readonly copy: (words: StoredWords, extent: Extent, to: Buffer, free: number) => void;
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

/** The words in the files of a folder. Reading throws Node's error where a part is gone, and a RangeError where it is cut short. */
export function openStore(folder: string): ArticleStore {
  const open = new Map<string, number>();
  return {
    copy: (words, extent, to, free) => {
      const { part } = words;
      const at = words.at + extentStart(words, extent);
      const length = extentBytes(words, extent);
      const file = open.get(part) ?? openSync(join(folder, part), 'r');
      open.set(part, file);
      for (let done = 0; done < length; ) {
        const read = readSync(file, to, free + done, length - done, at + done);
        if (read === 0) throw new RangeError(`${join(folder, part)} ends before byte ${at + length}`);
        done += read;
      }
    },
    close: () => {
      for (const file of open.values()) closeSync(file);
      open.clear();
    },
  };
}

/** A store in memory, for small imports that nobody asks for twice. */
export function storeInMemory(part = ''): WordsWriter & ArticleStore {
  const all: Buffer[] = [];
  return {
    add: (words) => {
      const bytes = Buffer.from(textOf(words));
      return { part, at: all.push(bytes) - 1, ...sizesAndDigests(words, bytes) };
    },
    copy: (words, extent, to, free) => void all[words.at]?.copy(to, free, extentStart(words, extent), extentStart(words, extent) + extentBytes(words, extent)),
    close: () => {},
  };
}

/** A store with the words of one more part, which lie in another. */
export function withPart(store: ArticleStore, part: string, other: ArticleStore): ArticleStore {
  return { copy: (words, ...place) => (words.part === part ? other : store).copy(words, ...place), close: store.close };
}

/** Words as text. */
export function readWords(store: ArticleStore, words: StoredWords, extent: Extent): string {
  const bytes = Buffer.allocUnsafe(extentBytes(words, extent));
  store.copy(words, extent, bytes, 0);
  return bytes.toString();
}

/** An article with its words. */
export function readArticleFrom(store: ArticleStore, article: Placed & Pick<StoredArticle, 'words'>): Article {
  const parsed: Article = JSON.parse(`${articleHead(article)},${readWords(store, article.words, 'article')}}`);
  return parsed;
}
