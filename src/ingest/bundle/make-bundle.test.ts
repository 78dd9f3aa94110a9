import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '#core/article.ts';
import { idsFileOf, packOf } from '#core/bundle/locate.ts';
import { sortNewestFirst } from '#core/compare-rows.ts';
import { parseDatePart } from '#core/date-part.ts';
import { countMatching, countSuspects } from '#core/filter/count.ts';
import { changeFilter, everything } from '#core/filter/filter.ts';
import { rowMatcher } from '#core/filter/match-row.ts';
import { dayOf } from '#core/published.ts';
import { anyArticle, anyArticles } from '#core/testing/articles.ts';
import { storeInMemory } from '../store/article-store.ts';
import { storeArticles } from '../testing/store-articles.ts';
import { openBundle } from '../testing/open-bundle.ts';
import { sameRoom } from '../store/room.ts';
import type { BundleFile } from './bundle-file.ts';
import { makeBundle } from './make-bundle.ts';

const archive = { title: 'The Riverside Archive', description: '', language: null };

function bundleOf(articles: readonly Article[]): BundleFile[] {
  const { stored, store } = storeArticles(articles);
  return makeBundle(archive, stored, store);
}

/** Makes articles heavy enough that an archive of a few dozen needs several files of each kind. */
const heavy = (article: Article): Article => ({ ...article, body: 'x'.repeat(15_000), excerpt: 'x'.repeat(6_000) });
const sizes = fc.constantFrom((article: Article) => article, heavy);

describe('a bundle', () => {
  it('has a row for each article, newest first', () => {
    fc.assert(
      fc.property(anyArticles, sizes, (articles, size) => {
        const { rows } = openBundle(bundleOf(articles.map(size)));
        expect(rows.map((row) => row.id)).toEqual(sortNewestFirst(articles).map((article) => article.id));
      }),
    );
  });

  it('leads from each id to its article, whole', () => {
    fc.assert(
      fc.property(anyArticles, sizes, (articles, size) => {
        const bundle = openBundle(bundleOf(articles.map(size)));
        for (const article of articles.map(size)) {
          const { id, title, source, published, authors } = article;
          expect(bundle.ids(idsFileOf(bundle.manifest.ids, id)!)).toContainEqual(expect.objectContaining({ id, title, source, published, authors }));
          const pack = packOf(bundle.manifest, article.id, article.published && dayOf(article.published));
          expect(bundle.pack(pack!).find((one) => one.id === article.id)).toEqual(article);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is the same, byte for byte, in whatever order the articles come', () => {
    fc.assert(
      fc.property(anyArticles, (articles) => {
        const written = (all: readonly Article[]) => bundleOf(all).map(({ path, bytes }) => [path, bytes().toString()]);
        expect(written(articles.toReversed())).toEqual(written(articles));
      }),
    );
  });

  it('knows the size of each file of rows and articles before it is written', () => {
    fc.assert(
      fc.property(anyArticles, sizes, (articles, size) => {
        for (const { path, size: told, bytes } of bundleOf(articles.map(size))) expect(told).toBe(/^archive\/(facets|ids)\//.test(path) ? null : bytes().length);
      }),
      { numRuns: 30 },
    );
  });

  it('has the same bytes in room that is used again for one file after the other', () => {
    fc.assert(
      fc.property(anyArticles, sizes, (articles, size) => {
        const room = sameRoom();
        for (const { bytes } of bundleOf(articles.map(size))) expect(bytes(room).equals(bytes())).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('of a small archive is one file of each kind', () => {
    const [article] = fc.sample(anyArticle, 1);
    const kinds = bundleOf([article!]).map(({ path }) => path.split('/').slice(0, -1).join('/'));
    expect([...new Set(kinds)].sort()).toEqual(['archive', 'archive/facets', 'archive/ids', 'archive/packs', 'archive/rows']);
  });

  it('of nothing is a manifest that says so', () => {
    const { manifest, rows } = openBundle(bundleOf([]));
    expect(manifest.articles).toBe(0);
    expect(rows).toEqual([]);
  });

  it('tells what is known of the archive, and no more', () => {
    const preservedOn = parseDatePart('2024-05')!;
    const stated = { ...archive, preservedBy: 'The Harbour Library', preservedOn, rights: 'With the authors', contact: 'archive@library.example' };
    expect(openBundle(makeBundle(stated, [], storeInMemory())).manifest.archive).toEqual(stated);
    expect(openBundle(bundleOf([])).manifest.archive).toEqual(archive);
  });

  it('tells an article, and not its row, of its other versions', () => {
    const [article, other] = fc.sample(anyArticle, 2);
    const { id, title, published } = other!;
    const bundle = openBundle(bundleOf([{ ...article!, versions: [{ id, title, published }] }]));
    expect(bundle.pack(bundle.manifest.packs[0]![0])[0]?.versions).toEqual([{ id, title, published }]);
    expect(bundle.rows[0]).not.toHaveProperty('versions');
  });

  it('counts the suspect captures from the manifest as the rows have them', () => {
    fc.assert(
      fc.property(anyArticles, (articles) => {
        const { calendar, rows } = openBundle(bundleOf(articles));
        expect(countSuspects(calendar)).toBe(rows.filter(({ suspicion }) => suspicion !== undefined).length);
        const filter = changeFilter(everything, { withoutSuspects: true });
        expect(countMatching(calendar, filter)).toBe(rows.filter(rowMatcher(filter)).length);
      }),
    );
  });

  it('changes its build when any word of any article changes', () => {
    const [article] = fc.sample(anyArticle, 1);
    const build = (one: Article) => openBundle(bundleOf([one])).manifest.build;
    expect(build({ ...article!, body: '<p>other</p>' })).not.toBe(build(article!));
    expect(build({ ...article! })).toBe(build(article!));
  });
});
