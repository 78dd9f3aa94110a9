import type { Article } from '#core/article.ts';
import type { ArticleId } from '#core/article-id.ts';
import { foldText } from '#core/text.ts';
import { identityOf } from '#core/web-address.ts';
import type { Problem } from './archive-import.ts';
import type { Candidate } from './candidate.ts';
import type { Guess } from './fields/read-header.ts';
import { quote } from './quote.ts';
import type { Settled } from './settle-ids.ts';
import { type ArticleStore, readArticleFrom, storeInMemory, withPart } from './store/article-store.ts';
import { facetsOf, wordsOf } from './store/stored-article.ts';

/** How the words of articles with facts of their copies are told from those in the store. */
const mergedPart = 'merged';

/** What one copy of an article may state and another not, and what a problem calls it. */
const factNames = {
  published: 'date',
  authors: 'author',
  source: 'source',
  original: 'original address',
  archived: 'archived copy',
  section: 'section',
  tags: 'tags',
  language: 'language',
} as const;

type Fact = keyof typeof factNames;
type Facts = Pick<Article, Fact>;

const facts: readonly Fact[] = ['published', 'authors', 'source', 'original', 'archived', 'section', 'tags', 'language'];

/** A copy's part in its article. */
interface Merge {
  /** What the article has from this copy. */
  readonly taken: readonly Fact[];
  /** What it states otherwise than the article does, as a problem shows it. */
  readonly differing: readonly string[];
}

/**
 * Gives each article the facts that only its copies state, from the first copy that states them; what was only guessed (from a host or a path)
 * gives way to what is stated. Where two state different things, the first counts, and the report says so. No id depends on any of it. The words of
 * the articles that gained something are then in the store that is given back, with all others.
 */
export function settleCopies(settled: readonly Settled[], store: ArticleStore): { settled: Settled[]; problems: Problem[]; store: ArticleStore } {
  const problems: Problem[] = [];
  const written = storeInMemory(mergedPart);
  const merged = settled.map((one): Settled => {
    if (one.copies.length === 0) return one;
    const merges = one.copies.every((copy) => isSame(copy, one.candidate)) ? null : mergeCopies(one, store);
    for (const [index, copy] of one.copies.entries()) problems.push(...describe(copy, one.candidate, merges?.merges[index] ?? noMerge));
    if (!merges?.article) return one;
    const { source, published } = merges.article;
    const { title, hasText, linksToFiles } = one.article.head;
    const head = { title, hasText, linksToFiles, facets: facetsOf(merges.article) };
    return { ...one, address: merges.address, article: { ...one.article, source, published, head, words: written.add(wordsOf(merges.article)) } };
  });
  return { settled: merged, problems, store: withPart(store, mergedPart, written) };
}

const noMerge: Merge = { taken: [], differing: [] };

/** What is known of an article while its copies are looked through. */
interface State {
  readonly facts: Facts;
  readonly guessed: Set<Fact>;
}

/** An article as it is with what its copies state. */
interface Merged {
  /** Null where it gained nothing. */
  readonly article: Omit<Article, 'id'> | null;
  readonly address: ArticleId | null;
  /** By copy. */
  readonly merges: readonly Merge[];
}

function mergeCopies({ candidate, article: kept, copies }: Settled, store: ArticleStore): Merged {
  const { id: _, ...article } = readArticleFrom(store, kept);
  const state: State = { facts: factsOf(article), guessed: new Set(candidate.guessed) };
  let { address } = candidate;
  const merges = copies.map((copy) => {
    if (isSame(copy, candidate)) return noMerge;
    address ??= copy.address;
    return takeFrom(copy, factsOf(readArticleFrom(store, { id: kept.id, published: copy.article.published, words: copy.article.words })), state);
  });
  return { article: merges.some(({ taken }) => taken.length > 0) ? { ...article, ...state.facts } : null, address, merges };
}

function factsOf({ published, authors, source, original, archived, section, tags, language }: Omit<Article, 'id'>): Facts {
  return { published, authors, source, original, archived, section, tags, ...(language === undefined ? {} : { language }) };
}

/** Found without reading any words: most copies are copies of all there is. */
function isSame(copy: Candidate, kept: Candidate): boolean {
  const guesses = ({ guessed = [] }: Candidate): string => guessed.join(' ');
  return copy.article.words.digest === kept.article.words.digest && copy.article.published === kept.article.published && guesses(copy) === guesses(kept);
}

function takeFrom(copy: Candidate, stated: Facts, state: State): Merge {
  const taken: Fact[] = [];
  const differing: string[] = [];
  for (const fact of facts) {
    const text = textOf(stated, fact);
    const there = textOf(state.facts, fact);
    const isGuess = copy.guessed?.some((one: Guess) => one === fact) ?? false;
    if (text === '' || (isGuess && there !== '')) continue;
    if (there === '' || state.guessed.has(fact)) {
      if (text !== there) {
        Object.assign(state.facts, { [fact]: stated[fact] });
        taken.push(fact);
      }
      if (!isGuess) state.guessed.delete(fact);
    } else if (foldText(text) !== foldText(there) && !isSameOriginal(fact, stated, state.facts)) differing.push(`${factNames[fact]} (${quote(text)})`);
  }
  return { taken, differing };
}

function textOf(stated: Facts, fact: Fact): string {
  const value = stated[fact] ?? '';
  return typeof value === 'string' ? value : value.join(', ');
}

function isSameOriginal(fact: Fact, one: Facts, other: Facts): boolean {
  return fact === 'original' && one.original !== null && other.original !== null && identityOf(one.original) === identityOf(other.original);
}

function describe(copy: Candidate, kept: Candidate, { taken, differing }: Merge): Problem[] {
  const { file, line } = copy;
  const place = file === kept.file ? `the article on line ${kept.line}` : kept.file;
  const gain = taken.length === 0 ? '' : `, with the ${listed(taken.map((fact) => factNames[fact]))} that ${taken.length === 1 ? 'stands' : 'stand'} here`;
  const problems: Problem[] = [{ kind: 'copy', file, line, message: `is a copy of ${place}; kept once${gain}` }];
  if (differing.length > 0) problems.push({ kind: 'differing copy', file, line, message: `the copy of ${place} states another ${listed(differing)}; left out` });
  return problems;
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
