import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isArticleId } from '#core/article-id.ts';
import { anyArticle } from '#core/testing/articles.ts';
import { articleIdOf } from './article-id.ts';
import { parsePublished } from './fields/parse-published.ts';
import type { Candidate } from './candidate.ts';
import { settleIds } from './settle-ids.ts';
import { headOf, storeArticles } from './testing/store-articles.ts';

/** Candidates of which many share a key, and some their content as well. */
const anyCandidates = fc.uniqueArray(
  fc.record({
    file: fc.stringMatching(/^[a-z]{1,3}\.md$/),
    line: fc.constant(1),
    article: anyArticle.map((article) => headOf(storeArticles([article]).stored[0]!)),
    identity: fc.record({ key: fc.constantFrom('address:a.example/1', 'address:a.example/2', 'words:\n\nriver'), digest: fc.constantFrom('aa', 'bb', 'cc', 'dd') }),
    address: fc.constant(null),
    capture: fc.constant({ finding: null, text: null }),
  }).map((candidate) => ({ ...candidate, id: articleIdOf(candidate.identity.key) })),
  { selector: ({ file }) => file, maxLength: 12 },
);

const idsByContent = (candidates: readonly Candidate[]) => new Map(settleIds(candidates).settled.map(({ candidate, article }) => [`${candidate.identity.key} ${candidate.identity.digest}`, article.id]));

describe('the ids of articles', () => {
  it('do not depend on the order of the files', () => {
    fc.assert(
      fc.property(
        anyCandidates.chain((candidates) => fc.tuple(fc.constant(candidates), fc.shuffledSubarray(candidates, { minLength: candidates.length }))),
        ([candidates, shuffled]) => {
          expect(idsByContent(shuffled)).toEqual(idsByContent(candidates));
        },
      ),
    );
  });

  it('differ, and each candidate has one or is a copy', () => {
    fc.assert(
      fc.property(anyCandidates, (candidates) => {
        const { settled } = settleIds(candidates);
        const ids = settled.map(({ article }) => article.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.every(isArticleId)).toBe(true);
        expect(settled.flatMap(({ candidate, copies }) => [candidate, ...copies])).toHaveLength(candidates.length);
      }),
    );
  });

  it('stay with the version that was published first', () => {
    const [article] = storeArticles(fc.sample(anyArticle, 1)).stored;
    const version = (file: string, digest: string, day: string): Candidate => ({
      file,
      line: 1,
      article: { ...headOf(article!), published: parsePublished(day) },
      id: articleIdOf('address:news.example/1'),
      identity: { key: 'address:news.example/1', digest },
      address: articleIdOf('address:news.example/1'),
      capture: { finding: null, text: digest },
    });
    const { settled } = settleIds([version('a.md', 'aa', '2019-02-03'), version('b.md', 'zz', '2019-02-02')]);
    expect(settled.map(({ article: { id } }) => id === articleIdOf('address:news.example/1'))).toEqual([false, true]);
  });
});
