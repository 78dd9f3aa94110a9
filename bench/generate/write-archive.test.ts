import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importFolder } from '#ingest/import-folder.ts';
import { writeArchive } from './write-archive.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const order = { articles: 60, seed: 1, short: true } as const;

describe('a written archive', () => {
  it.each(['markdown', 'jsonl'] as const)('gives as many articles as were ordered, without a problem: %s', async (layout) => {
    writeArchive(folder, order, layout);
    const { files } = await importFolder(folder);
    expect(files.flatMap(({ problems }) => problems)).toEqual([]);
    expect(files.flatMap(({ articles }) => articles)).toHaveLength(order.articles);
  });

  it('says the same in both layouts', async () => {
    const read = async (layout: 'markdown' | 'jsonl') => {
      writeArchive(folder, order, layout);
      const { files } = await importFolder(folder);
      return files.flatMap(({ articles }) => articles.map(({ id, head: { title }, published, source }) => [id, title, published, source].join())).sort();
    };
    expect(await read('markdown')).toEqual(await read('jsonl'));
  });

  it('replaces the one before', async () => {
    await writeFile(join(folder, 'left.md'), 'over');
    writeArchive(folder, order, 'jsonl');
    expect(await readdir(folder)).toEqual(['archive.json', 'articles-0000.jsonl']);
  });

  it('is the same byte for byte every time', async () => {
    const write = async (): Promise<string> => {
      writeArchive(folder, order, 'jsonl');
      return readFile(join(folder, 'articles-0000.jsonl'), 'utf8');
    };
    expect(await write()).toBe(await write());
  });
});
