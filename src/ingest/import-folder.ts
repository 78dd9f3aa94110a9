import { compareText } from '#core/compare-rows.ts';
import type { Article, Problem } from '#core/article.ts';
import type { ArchiveImport, ImportedFile } from './archive-import.ts';
import { isPictureFile, makePictureShelf } from './folder/picture-shelf.ts';
import { describeFolder } from './folder/describe-folder.ts';
import { readFolder } from './folder/read-folder.ts';
import { openFile, readFile } from './read-file.ts';
import { settleDates } from './settle-dates.ts';
import { type Candidate, settleIds } from './settle-ids.ts';
import { settleLinks } from './settle-links.ts';

/** How many files are opened together: a third of the time was spent waiting for one after the other. */
const filesAtOnce = 16;

/**
 * Imports a folder: reads every file in it, and makes articles, pictures and problems of them. Changes nothing in the folder. Files
 * never make this throw; it throws where the folder itself cannot be opened. `progress` is told after each file.
 */
export async function importFolder(folder: string, progress?: (read: number, all: number) => void): Promise<ArchiveImport> {
  const listing = await readFolder(folder);
  const problems: Problem[] = [...listing.problems];
  const { archive, conventions, described, paths, passedOver, faults } = await describeFolder(folder, listing.files);
  problems.push(...faults);

  const pictures = makePictureShelf(folder, paths.filter(isPictureFile));
  const texts = paths.filter((file) => !isPictureFile(file));
  const hosts = new Set<string>();
  const surroundings = { pictures, files: new Map(texts.map((file) => [file.normalize('NFC'), file])), addPictureHost: (host: string) => hosts.add(host), conventions };
  const candidates: Candidate[] = [];
  for (let start = 0; start < texts.length; start += filesAtOnce) {
    const files = texts.slice(start, start + filesAtOnce);
    const opened = await Promise.all(files.map(async (file) => ({ file, decoded: await openFile(folder, file) })));
    for (const [index, { file, decoded }] of opened.entries()) {
      const reading = readFile(decoded, file, surroundings);
      candidates.push(...reading.candidates);
      problems.push(...reading.problems.map((problem) => ({ file, ...problem })));
      progress?.(start + index + 1, texts.length);
    }
  }

  const dating = settleDates(candidates, conventions.dateOrder);
  const settling = settleIds(dating.candidates);
  const linking = settleLinks(dating.candidates, settling.settled);
  problems.push(...dating.problems, ...settling.problems, ...linking.problems);
  const taken = pictures.taken();
  const inUse = new Set(taken.map(({ file }) => file));
  const unused = paths.filter((file) => isPictureFile(file) && !inUse.has(file));
  problems.push(...unused.map((file) => ({ file, line: 1, message: 'this picture is shown by no article; left out' })));
  const articles = linking.settled.map(({ candidate, article }) => ({ file: candidate.file, article }));
  const files = gatherByFile([...described, ...paths, ...passedOver.keys()], articles, problems).map((one) => markLeftOut(one, passedOver.get(one.file)));
  return { archive, files, pictures: taken, pictureHosts: [...hosts].sort(compareText) };
}

/** What each file gave, files by path and problems by line. */
function gatherByFile(listed: readonly string[], articles: readonly { file: string; article: Article }[], problems: readonly Problem[]): ImportedFile[] {
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
    .map(([file, found]) => ({ file, articles: found.articles, problems: found.problems.sort((a, b) => a.line - b.line) }));
}

function markLeftOut(file: ImportedFile, leftOut: string | undefined): ImportedFile {
  return leftOut === undefined ? file : { ...file, leftOut };
}
