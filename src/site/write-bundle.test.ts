import { mkdtemp, readdir, readFile, rm, stat, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { importFolder } from '#ingest/import-folder.ts';
import { writeBundle } from './write-bundle.ts';

const articles = join(import.meta.dirname, '../ingest/testdata/authors/archive');

let place: string;
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'dateline-bundle-'));
});
afterEach(() => rm(place, { recursive: true }));

async function contentsOf(site: string): Promise<Map<string, string>> {
  const paths = (await readdir(site, { recursive: true })).filter((path) => path.endsWith('.json'));
  return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(join(site, path), 'utf8')] as const)));
}

it('gives a new site the files of the last by a second name, and writes anew what is not whole there', async () => {
  const imported = await importFolder(articles);
  const [first, second] = [join(place, 'first'), join(place, 'second')];
  await writeBundle(imported, first, join(place, 'none'));
  const before = await contentsOf(first);
  const cut = ['facets', 'ids', 'rows'].map((kind) => [...before.keys()].find((path) => path.includes(kind)) ?? '');
  for (const path of cut) await truncate(join(first, path), 9);
  await writeBundle(imported, second, first);
  expect(await contentsOf(second)).toEqual(before);
  for (const path of before.keys()) {
    const isSecondName = (await stat(join(first, path))).ino === (await stat(join(second, path))).ino;
    expect([path, isSecondName]).toEqual([path, !cut.includes(path) && !path.endsWith('manifest.json')]);
  }
});
