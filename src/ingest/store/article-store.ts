import { hash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '#core/article.ts';
import { openGathered } from './gathered-file.ts';
import { articleJson, type StoredArticle, type StoredWords, type Words } from './stored-article.ts';

/** Takes the words of articles and says where they lie. */
export interface WordsWriter {
  readonly add: (words: Words) => StoredWords;
  /** To be called after the last words; before, they cannot be relied on to be there. */
  readonly close: () => void;
}

/** Where the words of an import's articles are looked up. */
export interface ArticleStore {
  readonly read: (words: StoredWords) => Words;
  /** What its row says, and nothing of the rest, which is ten times as long. */
  readonly readRow: (words: StoredWords) => string;
  readonly close: () => void;
}

/** Writes words one after the other to a new file of a folder, `part`. Throws Node's error where the file cannot be written. */
export function writeWords(folder: string, part: string): WordsWriter {
  mkdirSync(folder, { recursive: true });
  const file = openGathered(join(folder, part), 'wx');
  let end = 0;
  return {
    add: (words) => {
      const bytes = Buffer.from(words.row + words.body);
      const stored = { part, at: end, ...sizesAndDigests(words, bytes.length) };
      file.add(bytes);
      end += bytes.length;
      return stored;
    },
    close: file.close,
  };
}

function sizesAndDigests({ row, body }: Words, bytes: number): Omit<StoredWords, 'part' | 'at'> {
  const rowBytes = Buffer.byteLength(row);
  const rowDigest = hash('sha256', row, 'base64url').slice(0, 16);
  const digest = hash('sha256', rowDigest + body, 'base64url').slice(0, 16);
  return { rowBytes, bodyBytes: bytes - rowBytes, rowDigest, digest };
}

/** The words in the files of a folder. Reading throws Node's error where a part is gone, and a RangeError where it is cut short. */
export function openStore(folder: string): ArticleStore {
  const open = new Map<string, number>();
  const readBytes = (part: string, at: number, length: number): Buffer => {
    const file = open.get(part) ?? openSync(join(folder, part), 'r');
    open.set(part, file);
    const bytes = Buffer.allocUnsafe(length);
    for (let done = 0; done < length; ) {
      const read = readSync(file, bytes, done, length - done, at + done);
      if (read === 0) throw new RangeError(`${join(folder, part)} ends before byte ${at + length}`);
      done += read;
    }
    return bytes;
  };
  return {
    read: ({ part, at, rowBytes, bodyBytes }) => {
      const bytes = readBytes(part, at, rowBytes + bodyBytes);
      return { row: bytes.toString('utf8', 0, rowBytes), body: bytes.toString('utf8', rowBytes) };
    },
    readRow: ({ part, at, rowBytes }) => readBytes(part, at, rowBytes).toString(),
    close: () => {
      for (const file of open.values()) closeSync(file);
      open.clear();
    },
  };
}

/** A store in memory, for small imports that nobody asks for twice. */
export function storeInMemory(part = ''): WordsWriter & ArticleStore {
  const all: Words[] = [];
  return {
    add: (words) => ({ part, at: all.push(words) - 1, ...sizesAndDigests(words, Buffer.byteLength(words.row + words.body)) }),
    read: ({ at }) => all[at] ?? { row: '', body: '' },
    readRow: ({ at }) => all[at]?.row ?? '',
    close: () => {},
  };
}

/** A store with the words of one more part, which lie in another. */
export function withPart(store: ArticleStore, part: string, other: ArticleStore): ArticleStore {
  const storeOf = (words: StoredWords): ArticleStore => (words.part === part ? other : store);
  return { read: (words) => storeOf(words).read(words), readRow: (words) => storeOf(words).readRow(words), close: store.close };
}

/** An article with its words. */
export function readArticleFrom(store: ArticleStore, article: StoredArticle): Article {
  const parsed: Article = JSON.parse(articleJson(article, store.read(article.words)));
  return parsed;
}
