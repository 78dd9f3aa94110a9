import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findProgram } from '#launch/find-program.js';
import { noConventions } from '../conventions.ts';
import { plainResult } from '../testing/plain-result.ts';
import { type ArticleStore, openStore, readWords } from '../store/article-store.ts';
import { readBlock } from './block/read-block.ts';
import type { FileResult } from './file-result.ts';
import { readFilesInMemory, readFilesWithCache } from './read-files.ts';
import { readInThreads } from './read-in-threads.ts';

let place: string;
let folder: string;
let cache: string;

const put = (file: string, text: string): void => writeFileSync(join(folder, file), text);

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'dateline-reading-'));
  [folder, cache] = [join(place, 'archive'), join(place, 'cache')];
  mkdirSync(folder);
  for (const number of [1, 2, 3]) put(`${number}.md`, `---\ntitle: River level ${number}\n---\nThe river rose.\n\n![Gauge](gauge-${number}.png)\n`);
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

const listed = (...endings: readonly string[]): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => endings.some((ending) => file.endsWith(ending))).sort();
const parts = (): string[] => readdirSync(cache).filter((name) => name.endsWith('.words'));

/** All that files gave, with the words themselves instead of where they lie. */
function told({ results, store }: { readonly results: ReadonlyMap<string, FileResult>; readonly store: ArticleStore }) {
  const all = [...results].sort(([a], [b]) => (a < b ? -1 : 1)).map(([file, result]) => ({
    file,
    ...plainResult(result),
    candidates: plainResult(result).candidates.map(({ words, ...candidate }) => ({ ...candidate, said: readWords(store, words, 'article') })),
  }));
  store.close();
  return all;
}

/** How many files are read when the folder is imported with the cache. Whatever is taken from it, what comes of it has to be the same as without. */
async function filesRead(conventions = noConventions): Promise<number> {
  let count = 0;
  const files = listed('.md', '.html');
  const order = { folder, files, pictures: listed('.png'), texts: [], conventions };
  const withCache = told(await readFilesWithCache(order, files, cache, () => (count += 1)));
  expect(withCache).toEqual(told(await readFilesInMemory(order, files)));
  return count;
}

describe('what was read before', () => {
  it('is not read again', async () => {
    expect([await filesRead(), await filesRead()]).toEqual([3, 0]);
  });

  it('is read again where the file has changed', async () => {
    await filesRead();
    put('2.md', '---\ntitle: River level two\n---\nThe river fell.\n');
    expect(await filesRead()).toBe(1);
  });

  it('is read again where a picture that it asked for has come', async () => {
    await filesRead();
    put('gauge-3.png', 'not really a picture');
    expect([await filesRead(), await filesRead()]).toEqual([1, 0]);
  });

  it('is read again where a file that it links to has come', async () => {
    put('1.md', 'The river\n\nIt [rose](later.md).\n');
    await filesRead();
    put('later.md', 'The river again\n\nIt fell.\n');
    expect([await filesRead(), await filesRead()]).toEqual([2, 0]);
  });

  it('is read again where the page that it was saved as a part of has come or gone', async () => {
    mkdirSync(join(folder, 'river_files'));
    put('river_files/frame.html', '<title>The gauge</title><h1>The gauge</h1><p>It stood at three feet.</p>');
    const counts = [await filesRead(), await filesRead()];
    put('river.html', 'It is enough that it is there.');
    counts.push(await filesRead());
    rmSync(join(folder, 'river.html'));
    expect([...counts, await filesRead(), await filesRead()]).toEqual([4, 0, 2, 1, 0]);
  });

  it('is read again where the archive says something else of its files', async () => {
    await filesRead();
    expect(await filesRead({ ...noConventions, hosts: new Map([['paper.example', 'The Paper']]) })).toBe(3);
  });

  it('is read again where its words are lost or cut short', async () => {
    await filesRead();
    truncateSync(join(cache, parts()[0]!), 40);
    expect(await filesRead()).toBeGreaterThan(0);
    for (const part of parts()) rmSync(join(cache, part));
    expect([await filesRead(), await filesRead()]).toEqual([3, 0]);
  });

  it('is not taken for what it was where its words are damaged, and what to do is told', async () => {
    await filesRead();
    for (const part of parts()) writeFileSync(join(cache, part), Buffer.alloc(statSync(join(cache, part)).size));
    const order = { folder, files: listed('.md'), pictures: [], texts: [], conventions: noConventions };
    const read = await readFilesWithCache(order, listed('.md'), cache, () => {});
    expect(() => told(read)).toThrow(/^What was kept of an earlier import is damaged .*\.words, byte \d+.*delete .*, which is made anew, and start again$/);
  });

  it('stands, where an import was stopped while it wrote', async () => {
    await filesRead();
    const index = join(cache, 'index');
    appendFileSync(index, readFileSync(index, 'utf8').split('\n').at(-2)?.slice(0, -20) ?? '');
    put('1.md', 'The river.\n');
    expect([await filesRead(), await filesRead()]).toEqual([1, 0]);
  });

  it('is not read again where only the times of files have changed, and is kept in one block', async () => {
    await filesRead();
    const index = join(cache, 'index');
    for (const file of listed('.md')) utimesSync(join(folder, file), 1e9, 1e9);
    expect(await filesRead()).toBe(0);
    expect(readFileSync(index, 'utf8').split('\n').filter(Boolean)).toHaveLength(2);
  });

  it('is read again where any byte of what was kept is another', async () => {
    await filesRead();
    const index = join(cache, 'index');
    const bytes = readFileSync(index);
    for (const word of ['River level', 'address', '1.md']) {
      const damaged = Buffer.from(bytes);
      damaged.writeUInt8(0, damaged.indexOf(word));
      writeFileSync(index, damaged);
      expect([word, await filesRead()]).toEqual([word, 3]);
    }
  });

  it('is told of a file that is never opened without opening it, whatever became of its times', async () => {
    put('film.mp4', 'not really a film');
    const read = () => readFilesWithCache({ folder, files: ['film.mp4'], pictures: [], texts: [], conventions: noConventions }, ['film.mp4'], cache, () => {});
    (await read()).store.close();
    // A file system notes that a file was read where that was longer ago than it was written.
    utimesSync(join(folder, 'film.mp4'), 1e9, 1e9);
    (await read()).store.close();
    expect(statSync(join(folder, 'film.mp4')).atimeMs).toBe(1e12);
  });

  it('is forgotten where most of it is about what files once were', async () => {
    await filesRead();
    const index = join(cache, 'index');
    appendFileSync(index, readFileSync(index, 'utf8').split('\n').at(-2)?.concat('\n').repeat(5000) ?? '');
    expect([await filesRead(), await filesRead()]).toEqual([3, 0]);
  });
});

describe('reading in threads', () => {
  let thread: URL;
  beforeAll(async () => {
    thread = pathToFileURL(join(await findProgram(), 'reading-thread.js'));
  });

  it('gives what reading one after the other gives', async () => {
    for (let number = 4; number < 100; number += 1) put(`${number}.md`, `The ${number}th day of the flood\n\nText ${'of the river '.repeat(number)}\n`);
    const order = { folder, files: [], pictures: [], texts: [], conventions: noConventions };
    const files = listed('.md');
    const results = new Map<string, FileResult>();
    const found = (block: Buffer): void => {
      for (const { file, result } of readBlock(block, (text) => text)) results.set(file, result);
    };
    await readInThreads({ ...order, store: cache }, ['a.words', 'b.words'], files.map((file) => [file]), found, thread);
    expect(told({ results, store: openStore(cache) })).toEqual(told(await readFilesInMemory(order, files)));
  });

  it('ends where there is nothing to read', async () => {
    await expect(readInThreads({ folder, files: [], pictures: [], texts: [], conventions: noConventions, store: cache }, ['a.words'], [], () => {}, thread)).resolves.toBeUndefined();
  });

  it('fails where what was found cannot be kept', async () => {
    const found = (): never => {
      throw new Error('The disk is full');
    };
    await expect(readInThreads({ folder, files: [], pictures: [], texts: [], conventions: noConventions, store: cache }, ['a.words', 'b.words'], [['1.md'], ['2.md'], ['3.md']], found, thread)).rejects.toThrow('The disk is full');
  });

  it('says why where the words cannot be written', async () => {
    writeFileSync(cache, 'a file where the folder should be');
    await expect(readInThreads({ folder, files: [], pictures: [], texts: [], conventions: noConventions, store: cache }, ['a.words'], [['1.md']], () => {}, thread)).rejects.toThrow(/EEXIST|ENOTDIR/);
  });
});
