import type { Candidate } from '../candidate.ts';
import type { Facets } from '../store/stored-article.ts';
import type { FileResult } from './file-result.ts';

/**
 * Makes a function that gives what is equal in the results of files one place in memory: file, source, tags, authors. What comes from a thread or
 * from the disk has each of them anew for each article, a third of all that is held of an archive of a million.
 */
export function makeSharing(): (result: FileResult) => FileResult {
  const texts = new Map<string, string>();
  const lists = new Map<string, readonly string[]>();
  const shareText = (text: string): string => {
    const known = texts.get(text);
    if (known === undefined) texts.set(text, text);
    return known ?? text;
  };
  const shareList = (list: readonly string[]): readonly string[] => {
    const [only] = list;
    if (list.length > 1 || only === undefined) return list.map(shareText);
    const known = lists.get(only);
    if (known === undefined) lists.set(only, list);
    return known ?? list;
  };
  const shareFacets = ({ section, tag, author }: Facets): Facets => ({
    ...(section && { section: shareList(section) }),
    ...(tag && { tag: shareList(tag) }),
    ...(author && { author: shareList(author) }),
  });
  const shareCandidate = ({ file, article, ...candidate }: Candidate): Candidate => ({
    file: shareText(file),
    ...candidate,
    article: {
      ...article,
      source: shareText(article.source),
      ...(article.facets && { facets: shareFacets(article.facets) }),
      words: { ...article.words, part: shareText(article.words.part) },
    },
  });
  return (result) => ({ ...result, candidates: result.candidates.map(shareCandidate) });
}
