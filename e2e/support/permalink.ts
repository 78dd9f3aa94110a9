import type { Row } from '#core/article.ts';
import { articleAddress } from '#core/addresses.ts';
import { checkManifest, checkRows } from '#core/bundle/check.ts';
import { filePath, manifestPath } from '#core/bundle/file-name.ts';

/** The sources of a site's articles. */
export async function sourcesOf(site: string): Promise<readonly string[]> {
  return checkManifest(await readJson(site + manifestPath)).sources;
}

/** The permanent address of an article of a site, found by its headline in the site's own bundle. */
export async function permalink(site: string, headline: string): Promise<string> {
  return site + articleAddress(await rowOf(site, headline)).slice(1);
}

/** The row of an article of a site. Throws where the site has no article of that headline. */
export async function rowOf(site: string, headline: string): Promise<Row> {
  const { rows } = checkManifest(await readJson(site + manifestPath));
  for (const [name] of rows) {
    const found = checkRows(await readJson(site + filePath('rows', name))).rows.find(({ title }) => title === headline);
    if (found) return found;
  }
  throw new Error(`${site} has no article “${headline}”`);
}

async function readJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} was answered with the status ${response.status}`);
  return response.json();
}
