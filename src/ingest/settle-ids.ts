import type { ArticleId } from '#core/article-id.ts';
import { compareText } from '#core/compare-rows.ts';
import type { Problem } from './archive-import.ts';
import { articleIdOf, describeIdentity } from './article-id.ts';
import type { Candidate } from './candidate.ts';
import type { ProblemKind } from './problem-kinds.ts';
import type { ArticleHead, StoredArticle } from './store/stored-article.ts';

/** One content among the candidates of a key. */
interface Version {
  /** The first candidate that has it. */
  readonly kept: Candidate;
  /** The others. */
  readonly copies: Candidate[];
  /** The earliest date that any of them states. */
  published: string;
}

/** Sorts behind every date. */
const undated = '~';

/** A candidate with its id. */
export interface Settled {
  readonly candidate: Candidate;
  readonly article: StoredArticle;
  /** The others with the same content, which `settleCopies` reports. */
  readonly copies: readonly Candidate[];
}

/**
 * Gives each article its id, from what it is and not from where it lies: any order of the candidates gives the same ids.
 *
 * Of candidates with one key and one content, the first is kept with the others as its copies. Contents that differ under one
 * key are all kept. The one published first has the id of the key (of those published at the same time, the one with the lowest
 * digest), so a correction that is found later does not take over the address of the version that was already shared; each other's id
 * comes from key and content.
 */
export function settleIds(candidates: readonly Candidate[]): { settled: Settled[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const groups = groupByKey(candidates);
  const shared = new Map<Candidate, Pick<Settled, 'copies'> & { readonly id: ArticleId }>();
  for (const group of groups.values()) {
    if (!Array.isArray(group)) continue;
    const versions = versionsIn(group);
    const [first, ...others] = versions;
    for (const { kept } of others) {
      const same = `the same ${describeIdentity(kept.key)} as ${first ? placeOf(first.kept, kept) : ''}`;
      problems.push(problemOf('same address', kept, `has ${same}, but not the same content; both are kept`));
    }
    for (const [index, { kept, copies }] of versions.sort(byTimeThenDigest).entries()) {
      shared.set(kept, { id: articleIdOf(index === 0 ? kept.key : `${kept.key}\n${kept.digest}`), copies });
    }
  }
  const settled: Settled[] = [];
  for (const candidate of candidates) {
    const isLone = groups.get(candidate.key) === candidate;
    const found = isLone ? { id: articleIdOf(candidate.key), copies: noCopies } : shared.get(candidate);
    if (found) settled.push({ candidate, article: withId(candidate.article, found.id), copies: found.copies });
  }
  return { settled, problems };
}

const noCopies: readonly Candidate[] = [];

/** Field by field: what is added to a copy of an object lies apart from it, and takes as much memory again. */
function withId({ title, source, published, hasText, linksToFiles, facets, words }: ArticleHead, id: ArticleId): StoredArticle {
  const article = facets ? { id, title, source, published, hasText, facets, words } : { id, title, source, published, hasText, words };
  return linksToFiles ? { ...article, linksToFiles } : article;
}

/** The contents among candidates of one key, in the order in which they come. */
function versionsIn(group: readonly Candidate[]): Version[] {
  const versions = new Map<string, Version>();
  for (const candidate of group) {
    const published = candidate.article.published ?? undated;
    const same = versions.get(candidate.digest);
    if (same) {
      same.copies.push(candidate);
      if (published < same.published) same.published = published;
    } else versions.set(candidate.digest, { kept: candidate, copies: [], published });
  }
  return [...versions.values()];
}

function byTimeThenDigest(a: Version, b: Version): number {
  return compareText(a.published, b.published) || compareText(a.kept.digest, b.kept.digest);
}

/** Nearly every key has one candidate, and of a million of them a list for each would take as much memory as they do: those stand for themselves. */
function groupByKey(candidates: readonly Candidate[]): ReadonlyMap<string, Candidate | Candidate[]> {
  const groups = new Map<string, Candidate | Candidate[]>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.key);
    if (Array.isArray(group)) group.push(candidate);
    else groups.set(candidate.key, group ? [group, candidate] : candidate);
  }
  return groups;
}

function problemOf(kind: ProblemKind, { file, line }: Candidate, message: string): Problem {
  return { kind, file, line, message };
}

function placeOf({ file, line }: Candidate, seenFrom: Candidate): string {
  return file === seenFrom.file ? `the article on line ${line}` : file;
}
