import { compareText } from '#core/compare-rows.ts';
import type { ArticleId } from '#core/article-id.ts';
import type { ArchiveImport, ImportedFile, Picture, Problem } from './archive-import.ts';
import type { Candidate } from './candidate.ts';
import { describeFolder } from './folder/describe-folder.ts';
import { isPictureFile, makePictureShelf, type PictureShelf } from './folder/picture-shelf.ts';
import { readFolder } from './folder/read-folder.ts';
import { findExportFiles } from './folder/text-shelf.ts';
import { linkVersions } from './link-versions.ts';
import type { FileResult } from './reading/file-result.ts';
import { type Progress, readFilesInMemory, readFilesWithCache } from './reading/read-files.ts';
import { settleCopies } from './settle-copies.ts';
import { settleDates } from './settle-dates.ts';
import { settleIds, type Settled } from './settle-ids.ts';
import { settleLinks } from './settle-links.ts';
import type { StoredArticle } from './store/stored-article.ts';
import { settleSuspicions } from './suspects/settle-suspicions.ts';
import { countUnusedNames } from './unused-fields.ts';

/** How a folder is imported. */
interface ImportOptions {
  /** Where what files gave is kept for the next time; it may be deleted at any time. Without it, all is read anew and held in memory. */
  readonly cache?: string;
  readonly progress?: Progress;
}

/**
 * Imports a folder: reads every file in it, and makes articles, pictures and problems of them. Changes nothing in the folder. Files
 * never make this throw; it throws where the folder itself cannot be opened, or the cache not be written.
 */
export async function importFolder(folder: string, { cache, progress = () => {} }: ImportOptions = {}): Promise<ArchiveImport> {
  const listing = await readFolder(folder);
  const { archive, conventions, described, paths, passedOver, faults } = await describeFolder(folder, listing.files);
  const pictures = paths.filter(isPictureFile);
  const { bodies, notes } = findExportFiles(paths);
  const apart = new Set([...pictures, ...bodies, ...notes]);
  const files = paths.filter((file) => !apart.has(file));

  const order = { folder, files: [...files, ...bodies], pictures, texts: bodies, conventions };
  const { results, store: saved } = cache === undefined ? await readFilesInMemory(order, files) : await readFilesWithCache(order, files, cache, progress);
  const read = gatherInOrder(paths, results);
  const dating = settleDates(read.candidates, conventions.dateOrder);
  const settling = settleIds(dating.candidates);
  const merging = settleCopies(settling.settled, saved);
  const suspecting = settleSuspicions(merging.settled);
  const linking = settleLinks(dating.candidates, suspecting.settled, merging.store);
  const taken = picturesIn(read, makePictureShelf(folder, pictures));
  const problems: Problem[] = [
    ...listing.problems,
    ...faults,
    ...read.problems,
    ...notes.map((file) => ({ kind: 'companion', file, line: 1, message: 'holds what a reader marked in an article, and is no article; left out' }) as const),
    ...dating.problems,
    ...settling.problems,
    ...merging.problems,
    ...suspecting.problems,
    ...linking.problems,
    ...unusedOf(pictures, taken).map((file) => ({ kind: 'unused picture', file, line: 1, message: 'this picture is shown by no article; left out' }) as const),
  ];
  const articles = linkVersions(linking.settled);
  return {
    archive,
    files: gatherByFile([...described, ...paths, ...passedOver.keys()], articles, problems, results).map((one) => markLeftOut(one, passedOver.get(one.file))),
    unusedNames: countUnusedNames(settling.settled.map(({ candidate }) => candidate)),
    pictures: taken,
    pictureHosts: [...read.hosts].sort(compareText),
    store: linking.store,
  };
}

/** What all files gave, in the order of their paths, whatever thread was first. */
interface Gathered {
  readonly candidates: Candidate[];
  readonly problems: Problem[];
  readonly hosts: Set<string>;
  readonly pictures: Required<FileResult>['pictures'][number][];
  readonly embedded: Picture[];
}

/** In a loop, and not list by list: most files have nothing of most of it. */
function gatherInOrder(paths: readonly string[], results: ReadonlyMap<string, FileResult>): Gathered {
  const gathered: Gathered = { candidates: [], problems: [], hosts: new Set(), pictures: [], embedded: [] };
  for (const file of paths) {
    const result = results.get(file);
    if (!result) continue;
    for (const candidate of result.candidates) gathered.candidates.push(candidate);
    for (const problem of result.problems ?? none) gathered.problems.push({ file, ...problem });
    for (const host of result.hosts ?? none) gathered.hosts.add(host);
    for (const picture of result.pictures ?? none) gathered.pictures.push(picture);
    for (const picture of result.embedded ?? none) gathered.embedded.push(picture);
  }
  return gathered;
}

const none: readonly never[] = [];

/** The pictures that articles show: files by path, then those within files. */
function picturesIn({ pictures, embedded }: Gathered, shelf: PictureShelf): Picture[] {
  const addresses = new Map<string, string>();
  for (const [path, address] of pictures) {
    const file = shelf.find(path);
    if (file !== null && address !== null) addresses.set(file, address);
  }
  const files = [...addresses].map(([file, address]) => ({ file, address })).sort((a, b) => compareText(a.file, b.file));
  return [...files, ...new Map(embedded.map((picture) => [picture.address, picture])).values()];
}

function unusedOf(pictures: readonly string[], taken: readonly Picture[]): string[] {
  const inUse = new Set(taken.map(({ file }) => file));
  return pictures.filter((file) => !inUse.has(file));
}

/** A file's part of the import, as it is put together. */
interface FileInMaking {
  readonly articles: StoredArticle[];
  readonly problems: Problem[];
  /** Few files have any, so they are listed, and not looked up. */
  readonly copies: [ArticleId, string[]][];
}

/** What each file gave, files by path and problems by line. A file that gave neither article nor problem is a picture in use, the text of an export's article, or the description. */
function gatherByFile(listed: readonly string[], articles: readonly Settled[], problems: readonly Problem[], results: ReadonlyMap<string, FileResult>): ImportedFile[] {
  const files = new Map<string, FileInMaking>();
  const at = (file: string): FileInMaking => {
    const found = files.get(file) ?? { articles: [], problems: [], copies: [] };
    files.set(file, found);
    return found;
  };
  for (const file of listed) at(file);
  for (const { candidate, article, copies } of articles) {
    const { articles: there, copies: known } = at(candidate.file);
    there.push(article);
    if (copies.length > 0) known.push([article.id, [...new Set(copies.map(({ file }) => file))]]);
  }
  for (const problem of problems) at(problem.file).problems.push(problem);
  return [...files]
    .sort(([a], [b]) => compareText(a, b))
    .map(([file, { articles: there, problems: faults, copies }]) => ({
      file,
      format: results.get(file)?.format ?? null,
      articles: there,
      problems: faults.sort((a, b) => a.line - b.line),
      ...(copies.length > 0 && { copies: Object.fromEntries(copies) }),
    }));
}

function markLeftOut(file: ImportedFile, leftOut: string | undefined): ImportedFile {
  return leftOut === undefined ? file : { ...file, leftOut };
}
