import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import type { ArchiveImport } from '#ingest/archive-import.ts';
import { readPicture } from '#ingest/folder/embedded-picture.ts';
import { makeBundle } from '#ingest/bundle/make-bundle.ts';
import { headerRules, writeHeaderFile } from './header-rules.ts';
import { pageHead } from './page-head.ts';
import { replaceSite } from './replace-site.ts';
import { viteOptions } from './vite-options.ts';

/** What a site is built from and to. */
export interface SiteOrder {
  /** The folder that was imported. */
  readonly folder: string;
  readonly imported: ArchiveImport;
  /** The folder of the site; replaced as a whole once everything is written. */
  readonly out: string;
  /** The path under which the site will be published, beginning and ending with `/`. */
  readonly base: string;
}

/**
 * Builds the static site of an archive. It is written beside its place and moved there at the end, so a build that fails leaves the
 * last good site as it was. Throws a `NotASiteError` where `out` holds something else.
 */
export async function buildSite({ folder, imported, out, base }: SiteOrder): Promise<void> {
  await replaceSite(out, async (site) => {
    await build({
      ...viteOptions,
      base,
      logLevel: 'warn',
      plugins: [pageHead(imported.archive, imported.pictureHosts)],
      build: { outDir: site, emptyOutDir: true },
    });
    await writeArchive(folder, imported, site);
    await writeHostFiles(site, base, imported.pictureHosts);
  });
}

/** Writes the bundle of an archive and the pictures its articles show below `site`. */
async function writeArchive(folder: string, imported: ArchiveImport, site: string): Promise<void> {
  const bundle = makeBundle(
    imported.archive,
    imported.files.flatMap(({ articles }) => articles),
  );
  for (const { path, text } of bundle) await writeBelow(site, path, text);
  for (const picture of imported.pictures) await writeBelow(site, `archive/${picture.address}`, await readPicture(folder, picture));
}

/** What hosts need to know, each in the way it wants to be told. */
async function writeHostFiles(site: string, base: string, pictureHosts: readonly string[]): Promise<void> {
  // Hosts without a fallback for single-page apps serve this page for every address they don't know, and so open deep links.
  await cp(join(site, 'index.html'), join(site, '404.html'));
  await writeBelow(site, '_headers', writeHeaderFile(headerRules(base, pictureHosts)));
  await writeBelow(site, '_redirects', `${base}a/* ${base}index.html 200\n`);
  // GitHub Pages would otherwise leave out files whose names begin with an underscore.
  await writeBelow(site, '.nojekyll', '');
}

async function writeBelow(site: string, path: string, content: string | Buffer): Promise<void> {
  const file = join(site, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

