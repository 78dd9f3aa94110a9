import type { Article, Problem } from '#core/article.ts';
import type { ArticleId } from '#core/article-id.ts';
import { compareText } from '#core/compare-rows.ts';
import type { Published } from '#core/published.ts';
import { articleIdOf, describeIdentity } from './article-id.ts';
import type { NumericDate } from './fields/read-published.ts';

/** An article that has not got its id yet. */
export interface Candidate {
  readonly file: string;
  readonly line: number;
  readonly article: Omit<Article, 'id'>;
  /** What makes it the article it is; see `identityKey`. */
  readonly key: string;
  /** Of its title and its text as saved, and of the pictures in it. */
  readonly digest: string;
  /** Its date in numbers, where the other dates of the archive have to tell, or help to tell, the order of day and month. */
  readonly numericDate?: NumericDate & { readonly dated: (published: Published) => Candidate };
}

/** One content among the candidates of a key. */
interface Version {
  /** The first candidate that has it. */
  readonly kept: Candidate;
  /** The earliest date that any of them states. */
  readonly published: string;
}

/** Sorts behind every date. */
const undated = '~';

/** A candidate with its id. */
export interface Settled {
  readonly candidate: Candidate;
  readonly article: Article;
}

/**
 * Gives each article its id, from what it is and not from where it lies: any order of the candidates gives the same ids.
 *
 * Of candidates with one key and one content, the first is kept and the others are reported as copies. Contents that differ under one
 * key are all kept. The one published first has the id of the key (of those published at the same time, the one with the lowest
 * digest), so a correction that is found later does not take over the address of the version that was already shared; each other's id
 * comes from key and content.
 */
export function settleIds(candidates: readonly Candidate[]): { settled: Settled[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const ids = new Map<Candidate, ArticleId>();
  for (const group of groupByKey(candidates)) {
    const versions = new Map<string, Version>();
    for (const candidate of group) {
      const published = candidate.article.published ?? undated;
      const same = versions.get(candidate.digest);
      versions.set(candidate.digest, { kept: same?.kept ?? candidate, published: same && same.published < published ? same.published : published });
      if (same) problems.push(problemOf(candidate, `is a copy of ${placeOf(same.kept, candidate)}; kept once`));
    }
    const [first, ...others] = versions.values();
    for (const { kept } of others) {
      const same = `the same ${describeIdentity(kept.key)} as ${first ? placeOf(first.kept, kept) : ''}`;
      problems.push(problemOf(kept, `has ${same}, but not the same content; both are kept`));
    }
    for (const [index, { kept }] of [...versions.values()].sort(byTimeThenDigest).entries()) {
      ids.set(kept, articleIdOf(index === 0 ? kept.key : `${kept.key}\n${kept.digest}`));
    }
  }
  const settled = candidates.flatMap((candidate) => {
    const id = ids.get(candidate);
    return id === undefined ? [] : [{ candidate, article: { ...candidate.article, id } }];
  });
  return { settled, problems };
}

function byTimeThenDigest(a: Version, b: Version): number {
  return compareText(a.published, b.published) || compareText(a.kept.digest, b.kept.digest);
}

function groupByKey(candidates: readonly Candidate[]): Iterable<Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.key);
    if (group) group.push(candidate);
    else groups.set(candidate.key, [candidate]);
  }
  return groups.values();
}

function problemOf({ file, line }: Candidate, message: string): Problem {
  return { file, line, message };
}

function placeOf({ file, line }: Candidate, seenFrom: Candidate): string {
  return file === seenFrom.file ? `the article on line ${line}` : file;
}
