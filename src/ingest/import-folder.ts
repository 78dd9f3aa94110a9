import { compareText } from '#core/compare-rows.ts';
import type { Article } from '#core/article.ts';
import type { ArchiveImport, ImportedFile, Problem } from './archive-import.ts';
import { isPictureFile, makePictureShelf } from './folder/picture-shelf.ts';
import { describeFolder } from './folder/describe-folder.ts';
import { findExportFiles, makeTextShelf } from './folder/text-shelf.ts';
import { readFolder } from './folder/read-folder.ts';
import { openFile, readFile } from './read-file.ts';
import { settleDates } from './settle-dates.ts';
import { type Candidate, settleIds } from './settle-ids.ts';
import { countUnusedNames } from './unused-fields.ts';

/** How many files are opened together: a third of the time was spent waiting for one after the other. */
const filesAtOnce = 16;

/**
 * Imports a folder: reads every file in it, and makes articles, pictures and problems of them. Changes nothing in the folder. Files
 * never make this throw; it throws where the folder itself cannot be opened. `progress` is told after each file.
 */
export async function importFolder(folder: string, progress?: (read: number, all: number) => void): Promise<ArchiveImport> {
  const listing = await readFolder(folder);
  const problems: Problem[] = [...listing.problems];
  const { archive, conventions, described, paths, faults } = await describeFolder(folder, listing.files);
  problems.push(...faults);

  const pictures = makePictureShelf(folder, paths.filter(isPictureFile));
  const { bodies, notes } = findExportFiles(paths);
  const texts = makeTextShelf(folder, bodies);
  const apart = new Set([...bodies, ...notes]);
  const files = paths.filter((file) => !isPictureFile(file) && !apart.has(file));
  const hosts = new Set<string>();
  const surroundings = { pictures, addPictureHost: (host: string) => hosts.add(host), texts, conventions };
  const candidates: Candidate[] = [];
  const formats = new Map<string, string | null>();
  let read = 0;
  const readAll = async (some: readonly string[]): Promise<void> => {
    for (let start = 0; start < some.length; start += filesAtOnce) {
      const opened = await Promise.all(some.slice(start, start + filesAtOnce).map(async (file) => ({ file, decoded: await openFile(folder, file) })));
      for (const { file, decoded } of opened) {
        const reading = readFile(decoded, file, surroundings);
        formats.set(file, reading.format);
        for (const candidate of reading.candidates) candidates.push(candidate);
        for (const problem of reading.problems) problems.push({ file, ...problem });
        progress?.((read += 1), files.length + bodies.length);
      }
    }
  };
  await readAll(files);
  // Texts of exports that no record named are articles by themselves.
  read += bodies.length - texts.left().length;
  await readAll(texts.left());
  for (const file of notes) problems.push({ kind: 'companion', file, line: 1, message: 'holds what a reader marked in an article, and is no article; left out' });

  const dating = settleDates(candidates, conventions.dateOrder);
  const settling = settleIds(dating.candidates);
  for (const problem of [...dating.problems, ...settling.problems]) problems.push(problem);
  const taken = pictures.taken();
  const inUse = new Set(taken.map(({ file }) => file));
  const unused = paths.filter((file) => isPictureFile(file) && !inUse.has(file));
  for (const file of unused) problems.push({ kind: 'unused picture', file, line: 1, message: 'this picture is shown by no article; left out' });
  const articles = settling.settled.map(({ candidate, article }) => ({ file: candidate.file, article }));
  const unusedNames = countUnusedNames(settling.settled.map(({ candidate }) => candidate));
  return { archive, unusedNames, files: gatherByFile([...described, ...paths], articles, problems, formats), pictures: taken, pictureHosts: [...hosts].sort(compareText) };
}

/** What each file gave, files by path and problems by line. A file that gave neither article nor problem is a picture in use, the text of an export's article, or the description. */
function gatherByFile(listed: readonly string[], articles: readonly { file: string; article: Article }[], problems: readonly Problem[], formats: ReadonlyMap<string, string | null>): ImportedFile[] {
  const files = new Map<string, { articles: Article[]; problems: Problem[] }>();
  const at = (file: string) => {
    const found = files.get(file) ?? { articles: [], problems: [] };
    files.set(file, found);
    return found;
  };
  for (const file of listed) at(file);
  for (const { file, article } of articles) at(file).articles.push(article);
  for (const problem of problems) at(problem.file).problems.push(problem);
  return [...files]
    .sort(([a], [b]) => compareText(a, b))
    .map(([file, found]) => ({ file, format: formats.get(file) ?? null, articles: found.articles, problems: found.problems.sort((a, b) => a.line - b.line) }));
}
