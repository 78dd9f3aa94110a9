import type { SourceName } from '#core/article.ts';
import type { FileName } from '#core/bundle/file-name.ts';
import { manifestPath } from '#core/bundle/file-name.ts';
import { formatName, formatVersion, type Manifest } from '#core/bundle/format.ts';
import { compareText, sortNewestFirst } from '#core/compare-rows.ts';
import { type Day } from '#core/day.ts';
import { dayOf } from '#core/published.ts';
import type { ArchiveDescription } from '../archive-import.ts';
import type { ArticleStore } from '../store/article-store.ts';
import type { StoredArticle } from '../store/stored-article.ts';
import { type BundleFile, fileOf } from './bundle-file.ts';
import { contentName } from './content-name.ts';
import { countDays, countUndated, listSources } from './count-days.ts';
import { cutIntoFiles } from './cut-into-files.ts';
import { makeFacets } from './facet-files.ts';
import { fileSizes } from './file-sizes.ts';
import { makeIds } from './ids-files.ts';
import { type Listed, listFile, type ListKind, measure, packKind, rowsKind } from './list-file.ts';

/** A day, or the empty text for undated articles. */
type DayKey = Day | '';

/**
 * Makes the bundle of an archive: the files named by their content, then the manifest, which names them all. The same articles give
 * the same bytes, in whatever order they come. The words are fetched from the store when a file's text is asked for, not before.
 */
export function makeBundle(archive: ArchiveDescription, articles: readonly StoredArticle[], store: ArticleStore): BundleFile[] {
  const files = new Map<string, BundleFile>();
  const add = <F extends BundleFile>(file: F): F => {
    files.set(file.path, file);
    return file;
  };
  const addList = (kind: ListKind, run: readonly Listed[]): FileName => add(listFile(kind, run, store)).name;

  const sources = listSources(articles);
  const sorted = sortNewestFirst(articles);
  const byDay = sortByDayThenId(sorted);
  const sizes = fileSizes(sorted.length);
  const head = {
    format: formatName,
    version: formatVersion,
    archive: describeArchive(archive),
    articles: sorted.length,
    sources,
    ...countDaysAndUndated(sorted, sources),
    suspects: countDaysAndUndated(
      sorted.filter((article) => article.suspicion !== undefined),
      sources,
    ),
    rows: cutIntoFiles(measure(sorted, rowsKind), sizes.rows).map((run): Manifest['rows'][number] => [addList(rowsKind, run), run.length]),
    packs: cutIntoFiles(measure(byDay, packKind), sizes.packs).map((run, place, runs): Manifest['packs'][number] => [
      addList(packKind, run),
      run.length,
      beginningAfter(runs[place - 1]?.at(-1)?.article, run[0]?.article),
    ]),
    ids: makeIds(sorted, store).map((file) => add(file).name),
    facets: makeFacets(sorted, add),
  } as const;
  const { format, version, ...rest } = head;
  const manifest: Manifest = { format, version, build: contentName(JSON.stringify(head)), ...rest };
  return [...files.values(), fileOf(manifestPath, JSON.stringify(manifest))];
}

/** What the reader is told of the archive; facts that are not known are left out. */
function describeArchive({ title, description, language, preservedBy, preservedOn, rights, contact }: ArchiveDescription): Manifest['archive'] {
  return {
    title,
    description,
    language,
    ...(preservedBy === undefined ? {} : { preservedBy }),
    ...(preservedOn === undefined ? {} : { preservedOn }),
    ...(rights === undefined ? {} : { rights }),
    ...(contact === undefined ? {} : { contact }),
  };
}

function countDaysAndUndated(rows: readonly Pick<StoredArticle, 'published' | 'source'>[], sources: readonly SourceName[]): Manifest['suspects'] {
  return { days: countDays(rows, sources), undated: countUndated(rows, sources) };
}

/** Days newest first, undated last, within a day by id: an order that a reader can search who knows only day and id. */
function sortByDayThenId(newestFirst: readonly StoredArticle[]): StoredArticle[] {
  const days: StoredArticle[][] = [];
  let last: DayKey | undefined;
  for (const article of newestFirst) {
    const day = dayKey(article);
    if (day !== last) days.push([]);
    last = day;
    days.at(-1)?.push(article);
  }
  return days.flatMap((ofDay) => ofDay.sort((a, b) => compareText(a.id, b.id)));
}

/** The beginning of an article's id, as far as it takes to come after that of the article before; empty where that is of another day. */
function beginningAfter(before: StoredArticle | undefined, article: StoredArticle | undefined): string {
  if (!before || !article || dayKey(before) !== dayKey(article)) return '';
  let same = 0;
  while (same < article.id.length && article.id[same] === before.id[same]) same += 1;
  return article.id.slice(0, same + 1);
}

function dayKey({ published }: Pick<StoredArticle, 'published'>): DayKey {
  return published === null ? '' : dayOf(published);
}
