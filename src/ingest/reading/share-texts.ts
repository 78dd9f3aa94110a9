import type { Facets } from '../store/stored-article.ts';
import type { FileResult } from './file-result.ts';

/**
 * What was parsed has each text anew. Makes a function that gives what is equal in all that it sees (file, source, tags, authors) one place in memory: of an
 * archive of a million articles, a third of what is held. The result is changed in place and given back: objects that are put together out of others take
 * more memory than those that were parsed.
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
  const shareFacets = (facets: Facets): void => {
    const { section, tag, author } = facets;
    if (section) Object.assign(facets, { section: shareList(section) });
    if (tag) Object.assign(facets, { tag: shareList(tag) });
    if (author) Object.assign(facets, { author: shareList(author) });
  };
  return (result) => {
    for (const candidate of result.candidates) {
      const { file, article } = candidate;
      Object.assign(candidate, { file: shareText(file) });
      Object.assign(article, { source: shareText(article.source) });
      Object.assign(article.words, { part: shareText(article.words.part) });
      if (article.facets) shareFacets(article.facets);
    }
    return result;
  };
}
