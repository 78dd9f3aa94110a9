import type { Candidate } from '../candidate.ts';
import type { ArticleHead, Facets, StoredWords } from '../store/stored-article.ts';
import type { FileResult } from './file-result.ts';

/** What nobody else holds yet, and so may still be changed. */
type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * What was parsed has each text anew. Makes a function that gives what is equal in all that it sees (file, source, tags, authors) one place in memory: of an
 * archive of a million articles, a third of what is held. The result is changed in place and given back: objects that are put together out of others take
 * more memory than those that were parsed.
 */
export function makeSharing(): (result: FileResult, file: string) => FileResult {
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
  const shareFacets = (facets: Writable<Facets>): void => {
    const { section, tag, author } = facets;
    if (section) facets.section = shareList(section);
    if (tag) facets.tag = shareList(tag);
    if (author) facets.author = shareList(author);
  };
  return (result, file) => {
    for (const candidate of result.candidates) {
      const { article }: { readonly article: Writable<ArticleHead> } = candidate;
      const { words }: { readonly words: Writable<StoredWords> } = article;
      const placed: Writable<Candidate> = candidate;
      // Mostly the file itself, of which nobody else has articles.
      placed.file = placed.file === file ? file : shareText(placed.file);
      article.source = shareText(article.source);
      words.part = shareText(words.part);
      if (article.facets) shareFacets(article.facets);
    }
    return result;
  };
}
