import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyArticle } from '#core/testing/articles.ts';
import { articleIdOf } from './article-id.ts';
import { linkVersions } from './link-versions.ts';
import type { Settled } from './settle-ids.ts';
import type { StoredArticle } from './store/stored-article.ts';
import { headOf, storeArticles } from './testing/store-articles.ts';

const anyStored = anyArticle.map((article) => storeArticles([article]).stored[0]!);

/** An article that was saved of an address, or of none. */
function settledOf(article: StoredArticle, page: string | null): Settled {
  const { id } = article;
  const address = page === null ? null : articleIdOf(page);
  const candidate = { file: 'a.md', line: 1, article: headOf(article), id, identity: { key: id, digest: id }, address, capture: { finding: null, text: null } };
  return { candidate, address, article, copies: [] };
}

/** Articles of a few addresses, and some of none. */
const anySettled = fc
  .uniqueArray(fc.tuple(anyStored, fc.constantFrom(null, 'a.example/1', 'a.example/2', 'a.example/3')), { selector: ([{ id }]) => id, maxLength: 60 })
  .map((some) => some.map(([article, address]) => settledOf(article, address)));

const addressOf = (settled: readonly Settled[]) => new Map(settled.map(({ candidate, article }) => [article.id, candidate.address]));

describe('the versions of an article', () => {
  it('are articles of its address, and never itself', () => {
    fc.assert(
      fc.property(anySettled, (settled) => {
        const addresses = addressOf(settled);
        for (const { candidate, article } of linkVersions(settled)) {
          for (const version of article.versions ?? []) {
            expect(version.id).not.toBe(article.id);
            expect(addresses.get(version.id)).toBe(candidate.address);
            expect(candidate.address).not.toBeNull();
          }
        }
      }),
    );
  });

  it('know each other', () => {
    fc.assert(
      fc.property(anySettled, (settled) => {
        const linked = linkVersions(settled);
        const known = new Map(linked.map(({ article }) => [article.id, new Set((article.versions ?? []).map(({ id }) => id))]));
        for (const [id, others] of known) for (const other of others) expect(known.get(other)).toContain(id);
      }),
    );
  });

  it('are all of them where they are few, oldest first, and the nearest where they are many', () => {
    const many = fc.uniqueArray(anyStored, { selector: ({ id }) => id, minLength: 40, maxLength: 40 });
    const settled = fc.sample(many, 1).flat().map((article) => settledOf(article, 'a.example/1'));
    expect(Math.max(...linkVersions(settled).map(({ article }) => article.versions?.length ?? 0))).toBe(20);
    for (const { article } of linkVersions(settled.slice(0, 11))) {
      expect(article.versions).toHaveLength(10);
      const times = (article.versions ?? []).map(({ published }) => published ?? '~');
      expect(times).toEqual(times.toSorted());
    }
  });

  it('are left out where there are none', () => {
    fc.assert(
      fc.property(anySettled, (settled) => {
        const counts = new Map<string | null, number>();
        for (const { candidate } of settled) counts.set(candidate.address, (counts.get(candidate.address) ?? 0) + 1);
        for (const { candidate, article } of linkVersions(settled)) {
          const isAlone = candidate.address === null || counts.get(candidate.address) === 1;
          expect('versions' in article).toBe(!isAlone);
        }
      }),
    );
  });
});
