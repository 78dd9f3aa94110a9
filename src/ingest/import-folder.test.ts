import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '#core/article.ts';
import type { ArchiveImport } from './archive-import.ts';
import { makeBundle } from './bundle/make-bundle.ts';
import { importFolder } from './import-folder.ts';
import { readArticleFrom } from './store/article-store.ts';

/**
 * Each folder of testdata is an archive with what importing it gives: `expected.json`, all but the bodies, and `expected.html`, the
 * bodies. `npx vitest run src/ingest -u` writes them anew; what changed is for a person to read.
 */
const testdata = join(import.meta.dirname, 'testdata');
const slugs = readdirSync(testdata, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);

/** In the order in which a person reads. */
function arranged({ title, published, authors, original, archived, source, section, tags, language, excerpt, minutes, id, ...others }: Article) {
  return { title, published, authors, original, archived, source, section, tags, language, excerpt, minutes, id, ...others };
}

describe('importing a folder', () => {
  it.each(slugs)('gives what is expected of %s', async (slug) => {
    const { archive, unusedNames, pictures, pictureHosts, store, ...imported } = await importFolder(join(testdata, slug, 'archive'));
    const files = imported.files.map((file) => ({ ...file, articles: file.articles.map((article) => arranged(readArticleFrom(store, article))) }));
    const articles = files.flatMap((file) => file.articles.map((article) => ({ file: file.file, article })));
    const withoutBodies = (key: string, value: unknown) => (key === 'body' ? undefined : value);
    const bodies = articles.map(({ file, article }) => `<!-- ${file} -->\n${article.body}\n`).join('\n');
    await expect(`${JSON.stringify({ archive, unusedNames, files, pictures, pictureHosts }, withoutBodies, 2)}\n`).toMatchFileSnapshot(join(testdata, slug, 'expected.json'));
    await expect(bodies).toMatchFileSnapshot(join(testdata, slug, 'expected.html'));
  });

  it.each(slugs)('gives the same of %s from what was kept', async (slug) => {
    const folder = join(testdata, slug, 'archive');
    const cache = mkdtempSync(join(tmpdir(), 'dateline-kept-'));
    try {
      await importFolder(folder, { cache });
      expect(bundleOf(await importFolder(folder, { cache }))).toEqual(bundleOf(await importFolder(folder)));
    } finally {
      rmSync(cache, { recursive: true });
    }
  });
});

/** The files of its bundle, and all that the report tells. */
function bundleOf({ archive, files, store, unusedNames, pictures, pictureHosts }: ArchiveImport) {
  const told = files.map(({ articles, ...file }) => ({ ...file, articles: articles.map(({ id }) => id) }));
  const bundle = makeBundle(archive, files.flatMap(({ articles }) => articles), store).map(({ path, bytes }) => [path, bytes().toString()]);
  store.close();
  return { bundle, told, unusedNames, pictures, pictureHosts };
}
