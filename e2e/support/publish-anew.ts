import type { Page, Route } from '@playwright/test';
import { checkManifest } from '#core/bundle/check.ts';
import { type FileName, isFileName, manifestPath } from '#core/bundle/file-name.ts';
import type { Manifest } from '#core/bundle/format.ts';

/** Any file that is named by its content. */
const namedFile = /\/archive\/(?:rows|packs|ids|facets)\/([0-9a-f]{12})\.json$/;

/**
 * From now on the site answers this page as if it had been published anew: with another manifest of another title, every file under
 * another name, and nothing under the names of before.
 */
export async function publishAnew(page: Page, site: string, title: string): Promise<void> {
  const before = checkManifest(await (await page.request.get(site + manifestPath)).json());
  const after: Manifest = {
    ...before,
    build: renamed(before.build),
    archive: { ...before.archive, title },
    rows: before.rows.map(([name, count]) => [renamed(name), count]),
    packs: before.packs.map(([name, count, first]) => [renamed(name), count, first]),
    ids: before.ids.map(renamed),
    facets: {
      earlier: before.facets.earlier,
      origins: before.facets.origins.map(([name, count]) => [renamed(name), count]),
      section: renamedIn(before.facets.section),
      tag: renamedIn(before.facets.tag),
      author: renamedIn(before.facets.author),
    },
  };
  const { section, tag, author, origins } = after.facets;
  const names = new Set([...after.rows, ...after.packs, ...origins].map(([name]) => name).concat(after.ids, section.files, tag.files, author.files));
  await page.route(site + manifestPath, (route) => route.fulfill({ json: after }));
  await page.route(namedFile, (route) => answer(route, names));
}

async function answer(route: Route, names: ReadonlySet<FileName>): Promise<void> {
  const url = route.request().url();
  const name = namedFile.exec(url)?.[1] ?? '';
  if (!isFileName(name) || !names.has(name)) return route.fulfill({ status: 404, body: 'No such file' });
  return route.fulfill({ response: await route.fetch({ url: url.replace(name, renamed(name)) }) });
}

/** A facet with its files under other names. */
function renamedIn({ values, files }: Manifest['facets']['tag']): Manifest['facets']['tag'] {
  return { values, files: files.map(renamed) };
}

/** Another name in the same form; twice gives the name of before. */
function renamed(name: FileName): FileName {
  const reversed = name.split('').reverse().join('');
  if (!isFileName(reversed)) throw new TypeError(`Not a file name: ${reversed}`);
  return reversed;
}
