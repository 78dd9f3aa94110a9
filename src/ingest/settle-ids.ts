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
  /** Its original address, or that of a copy where it states none. */
  readonly address: Candidate['address'];
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
  const groups = groupById(candidates);
  const shared = new Map<Candidate, Pick<Settled, 'copies'> & { readonly id: ArticleId }>();
  for (const group of groups.values()) {
    if (!Array.isArray(group)) continue;
    const versions = versionsIn(group);
    const [first, ...others] = versions;
    for (const { kept } of others) {
      const same = `the same ${describeIdentity(kept.identity.key)} as ${first ? placeOf(first.kept, kept) : ''}`;
      problems.push(problemOf('same address', kept, `has ${same}, but not the same content; both are kept`));
    }
    for (const [index, { kept, copies }] of versions.sort(byTimeThenDigest).entries()) {
      const { key, digest } = kept.identity;
      shared.set(kept, { id: index === 0 ? kept.id : articleIdOf(`${key}\n${digest}`), copies });
    }
  }
  const settled: Settled[] = [];
  for (const candidate of candidates) {
    const isLone = groups.get(candidate.id) === candidate;
    const found = isLone ? { id: candidate.id, copies: noCopies } : shared.get(candidate);
    if (found) settled.push({ candidate, address: candidate.address, article: withId(candidate.article, found.id), copies: found.copies });
  }
  return { settled, problems };
}

const noCopies: readonly Candidate[] = [];

function withId(head: ArticleHead, id: ArticleId): StoredArticle {
  return { id, source: head.source, published: head.published, words: head.words, head };
}

/** The contents among candidates of one key, in the order in which they come. */
function versionsIn(group: readonly Candidate[]): Version[] {
  const versions = new Map<string, Version>();
  for (const candidate of group) {
    const published = candidate.article.published ?? undated;
    const { digest } = candidate.identity;
    const same = versions.get(digest);
    if (same) {
      same.copies.push(candidate);
      if (published < same.published) same.published = published;
    } else versions.set(digest, { kept: candidate, copies: [], published });
  }
  return [...versions.values()];
}

function byTimeThenDigest(a: Version, b: Version): number {
  return compareText(a.published, b.published) || compareText(a.kept.identity.digest, b.kept.identity.digest);
}

/**
 * By the id that stands for the key. Nearly every key has one candidate, and of a million of them a list for each would take as much memory as they do: those
 * stand for themselves.
 */
function groupById(candidates: readonly Candidate[]): ReadonlyMap<string, Candidate | Candidate[]> {
  const groups = new Map<string, Candidate | Candidate[]>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.id);
    if (Array.isArray(group)) group.push(candidate);
    else groups.set(candidate.id, group ? [group, candidate] : candidate);
  }
  return groups;
}

function problemOf(kind: ProblemKind, { file, line }: Candidate, message: string): Problem {
  return { kind, file, line, message };
}

function placeOf({ file, line }: Candidate, seenFrom: Candidate): string {
  return file === seenFrom.file ? `the article on line ${line}` : file;
}
