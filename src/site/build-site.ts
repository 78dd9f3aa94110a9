import { copyFile, cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkManifest } from '#core/bundle/check.ts';
import { manifestPath } from '#core/bundle/file-name.ts';
import { writeIdsOfPage } from '#core/bundle/ids-of-page.ts';
import type { ArchiveImport, Picture } from '#ingest/archive-import.ts';
import { readPicture } from '#ingest/folder/embedded-picture.ts';
import { articlePageFolder } from './article-page.ts';
import { readerFolder } from './compiling/folders.ts';
import { withoutProgram } from './compiling/program-mark.ts';
import { type Drawing, drawFirstView, drawOpeningArticle, loadDrawing, writeFirstView, writeOpeningArticle } from './first-view.ts';
import { headerRules, writeHeaderFile } from './header-rules.ts';
import { writePageHead } from './page-head.ts';
import { writeRedirectFile } from './redirect-rules.ts';
import { replaceSite } from './replace-site.ts';
import { writeBundle } from './write-bundle.ts';

/** What a site is built from and to. */
export interface SiteOrder {
  /** The folder that was imported. */
  readonly folder: string;
  readonly imported: ArchiveImport;
  /** The folder of the reader compiled for `base`, as `compiledReader` gives it. */
  readonly reader: string;
  /** The folder of the site; replaced as a whole once everything is written. */
  readonly out: string;
  /** The path under which the site will be published, beginning and ending with `/`. */
  readonly base: string;
}

/**
 * Builds the static site of an archive. It is written beside its place and moved there at the end, so a build that fails leaves the
 * last good site as it was. Throws a `NotASiteError` where `out` holds something else.
 */
export async function buildSite({ folder, imported, reader, out, base }: SiteOrder): Promise<void> {
  // Meanwhile the other thread that modules are loaded by has something to do.
  const drawing = loadDrawing(reader);
  // Told when it is asked for, and not where the building itself has failed before.
  drawing.catch(() => undefined);
  await replaceSite(out, async (site) => {
    await cp(join(reader, readerFolder), site, { recursive: true });
    await writeBundle(imported, site, out);
    await writePages(site, await drawing, imported);
    await copyPictures(folder, imported.pictures, site);
    await writeHostFiles(site, base, imported.pictureHosts);
  });
}

/**
 * Says in the reader's page what it has to know of its archive (see `page-head.ts`), and shows in it the head of the list (see `first-view.ts`). Without the latter it is what links to
 * articles are answered with, and asks for the program once a text is on its way. It is `404.html` as well, which hosts that cannot be told anything serve for every address they don't know.
 */
async function writePages(site: string, drawing: Drawing, { archive, pictureHosts }: ArchiveImport): Promise<void> {
  const manifest = checkManifest(JSON.parse(await readFile(join(site, manifestPath), 'utf8')));
  const ids = writeIdsOfPage(manifest);
  const reader = writePageHead(await readFile(join(site, 'index.html'), 'utf8'), archive, pictureHosts, ids);
  const page = ids === null ? reader : writeOpeningArticle(reader, manifest.archive, drawOpeningArticle(drawing, manifest));
  const ofArticles = ids === null ? page : withoutProgram(page);
  await writeBelow(site, join(articlePageFolder, 'index.html'), ofArticles);
  await writeFile(join(site, '404.html'), ofArticles);
  await writeFile(join(site, 'index.html'), writeFirstView(page, manifest.build, await drawFirstView(drawing, site, manifest)));
}

/** Copies the pictures that articles show below `site`. */
async function copyPictures(folder: string, pictures: readonly Picture[], site: string): Promise<void> {
  for (const picture of pictures) {
    const to = join(site, 'archive', picture.address);
    await mkdir(dirname(to), { recursive: true });
    if (picture.part) await writeFile(to, await readPicture(folder, picture));
    else await copyFile(join(folder, picture.file), to);
  }
}

/** What hosts need to know, each in the way it wants to be told. */
async function writeHostFiles(site: string, base: string, pictureHosts: readonly string[]): Promise<void> {
  await writeBelow(site, '_headers', writeHeaderFile(headerRules(base, pictureHosts)));
  await writeBelow(site, '_redirects', writeRedirectFile(base));
  // GitHub Pages would otherwise leave out files whose names begin with an underscore.
  await writeBelow(site, '.nojekyll', '');
}

async function writeBelow(site: string, path: string, content: string | Buffer): Promise<void> {
  const file = join(site, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

