import type { Row } from '#core/article.ts';
import { readCalendar } from '#core/bundle/calendar.ts';
import { checkIds, checkManifest, checkPack, checkRows } from '#core/bundle/check.ts';
import { checkFacet, checkOrigins } from '#core/bundle/check-columns.ts';
import { type FileName, filePath, manifestPath } from '#core/bundle/file-name.ts';
import { type Columns, joinFacet, joinOrigins } from '#core/facets/columns.ts';
import { columnFacets } from '#core/filter/facets.ts';
import type { BundleFile } from '../bundle/bundle-file.ts';

/** For tests: a bundle as a reader has it, each file checked when it is opened. */
export function openBundle(files: readonly BundleFile[]) {
  const parsed = new Map<string, unknown>(files.map(({ path, bytes }) => [path, JSON.parse(bytes().toString())]));
  const manifest = checkManifest(parsed.get(manifestPath));
  const rowsIn = (name: FileName): readonly Row[] => checkRows(parsed.get(filePath('rows', name))).rows;
  const { origins, ...facets } = manifest.facets;
  const counts = origins.map(([, count]) => count);
  const columns: Columns = {
    origins: joinOrigins(origins.map(([name, count]) => checkOrigins(parsed.get(filePath('facets', name)), count)), manifest.sources),
    facets: new Map(columnFacets.map((facet) => [facet, joinFacet(facets[facet].files.map((name, at) => checkFacet(parsed.get(filePath('facets', name)), counts[at] ?? 0)))])),
  };
  return {
    manifest,
    calendar: readCalendar(manifest),
    rowsIn,
    rows: manifest.rows.flatMap(([name]) => rowsIn(name)),
    pack: (name: FileName) => checkPack(parsed.get(filePath('packs', name))).articles,
    ids: (name: FileName) => checkIds(parsed.get(filePath('ids', name))).headlines,
    columns,
  };
}
