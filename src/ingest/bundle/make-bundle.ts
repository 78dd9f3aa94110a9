import type { Article, Row, SourceName } from '#core/article.ts';
import { type ArticleId, idAlphabet } from '#core/article-id.ts';
import { type FileKind, type FileName, filePath, formatName, formatVersion, type Manifest, manifestPath } from '#core/bundle/format.ts';
import { idsPlace } from '#core/bundle/locate.ts';
import { compareText, newestFirst } from '#core/compare-rows.ts';
import { type Day } from '#core/day.ts';
import { dayOf } from '#core/published.ts';
import type { ArchiveDescription } from '../archive-import.ts';
import { contentName } from './content-name.ts';
import { countDays, countUndated } from './count-days.ts';
import { cutIntoFiles, type FileSize } from './cut-into-files.ts';

/** A file of the bundle: its path relative to the site's base path, and its text. */
export interface BundleFile {
  readonly path: string;
  readonly text: string;
}

/** About 250 rows with an excerpt: some 25 KB compressed. */
const rowsSize: FileSize = { least: 48 * 1024, most: 96 * 1024 };

/** Some 20 to 40 articles: 40 to 70 KB compressed. */
const packSize: FileSize = { least: 96 * 1024, most: 192 * 1024 };

/** Up to how many ids one file tells the days of: about 20 KB compressed, for ids do not compress. */
const idsPerFile = 2000;

/** A day, or the empty text for undated articles. */
type DayKey = Day | '';

/**
 * Makes the bundle of an archive: the files named by their content, then the manifest, which names them all. The same articles give
 * the same bytes, in whatever order they come.
 */
export function makeBundle(archive: ArchiveDescription, articles: readonly Article[]): BundleFile[] {
  const files = new Map<string, BundleFile>();
  const add = (kind: FileKind, content: unknown): FileName => {
    const text = JSON.stringify(content);
    const name = contentName(text);
    files.set(filePath(kind, name), { path: filePath(kind, name), text });
    return name;
  };

  const sources = [...new Set(articles.map((article) => article.source))].sort(compareText);
  const rows = articles.map(rowOf).sort(newestFirst);
  const head = {
    format: formatName,
    version: formatVersion,
    archive: describeArchive(archive),
    articles: rows.length,
    sources,
    ...countDaysAndUndated(rows, sources),
    suspects: countDaysAndUndated(
      rows.filter((row) => row.suspicion !== undefined),
      sources,
    ),
    rows: cutIntoFiles(rows.map(measured), rowsSize).map((run): Manifest['rows'][number] => [
      add('rows', { rows: run.map(({ item }) => item) }),
      run.length,
    ]),
    packs: cutIntoFiles([...articles].sort(byDayThenId).map(measured), packSize).flatMap((run): Manifest['packs'][number][] => {
      const first = run[0];
      return first ? [[add('packs', { articles: run.map(({ item }) => item) }), run.length, first.id]] : [];
    }),
    ids: makeIds(rows, (content) => add('ids', content)),
  } as const;
  const { format, version, ...rest } = head;
  const manifest: Manifest = { format, version, build: contentName(JSON.stringify(head)), ...rest };
  return [...files.values(), { path: manifestPath, text: JSON.stringify(manifest) }];
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

function countDaysAndUndated(rows: readonly Row[], sources: readonly SourceName[]): Manifest['suspects'] {
  return { days: countDays(rows, sources), undated: countUndated(rows, sources) };
}

/** Days newest first, undated last, within a day by id: an order that a reader can search who knows only day and id. */
function byDayThenId(a: Article, b: Article): number {
  return compareText(dayKey(b), dayKey(a)) || compareText(a.id, b.id);
}

function dayKey(row: Row): DayKey {
  return row.published === null ? '' : dayOf(row.published);
}

function measured<T extends Row>(item: T): { item: T; id: ArticleId; bytes: number } {
  return { item, id: item.id, bytes: Buffer.byteLength(JSON.stringify(item)) };
}

function rowOf({ id, title, source, published, authors, excerpt, minutes, language, suspicion }: Article): Row {
  const row = { id, title, source, published, authors, excerpt, minutes };
  return { ...row, ...(language === undefined ? {} : { language }), ...(suspicion === undefined ? {} : { suspicion }) };
}

function makeIds(rows: readonly Row[], add: (content: unknown) => FileName): Manifest['ids'] {
  const digits = rows.length <= idsPerFile ? 0 : rows.length <= idsPerFile * idAlphabet.length ? 1 : 2;
  const files: Map<DayKey, ArticleId[]>[] = Array.from({ length: idAlphabet.length ** digits }, () => new Map());
  for (const row of rows) {
    const days = files[idsPlace(digits, row.id)];
    const ids = days?.get(dayKey(row));
    if (ids) ids.push(row.id);
    else days?.set(dayKey(row), [row.id]);
  }
  return { digits, files: files.map((days) => add({ days: Object.fromEntries([...days].map(([day, ids]) => [day, ids.sort(compareText)])) })) };
}
