import { describe, expect, it } from 'vitest';
import { articleIdOf } from '../article-id.ts';
import { storeInMemory } from '../store/article-store.ts';
import type { Facets, StoredArticle } from '../store/stored-article.ts';
import { makeFacets } from './facet-files.ts';

const words = storeInMemory().add({ row: '', body: '', beginning: '' });

function articleOf(name: string, facets: Facets = { tag: [`tag ${name.length}`] }): StoredArticle {
  return { id: articleIdOf(name), source: 'Harbour Times', published: null, head: { title: name, hasText: true, linksToFiles: false, facets }, words };
}

/** The facets of some articles, and the contents of their files by name. */
function facetsOf(newestFirst: readonly StoredArticle[]) {
  const files = new Map<string, string>();
  const manifest = makeFacets(newestFirst, ({ name, bytes }) => files.set(name, bytes().toString()));
  return { manifest, files };
}

describe('files of facets', () => {
  it('have the values of each article once, those of most articles first', () => {
    const articles = [articleOf('a', { tag: ['river'] }), articleOf('b', { tag: ['river', 'flood', 'river'] }), articleOf('c', {}), articleOf('d', { tag: ['flood'] })];
    const { manifest, files } = facetsOf(articles);
    expect(manifest.tag.values).toBe(3);
    expect(JSON.parse(files.get(manifest.tag.files[0]!)!)).toEqual({ values: ['flood', 'river', ''], places: [1, -2, 0, 2, 0] });
    expect(manifest.author.values).toBe(1);
  });

  it('say of which articles the captures are suspect, and which were saved again later', () => {
    const articles = [articleOf('a'), { ...articleOf('b'), suspicion: 'cut' as const }, { ...articleOf('c'), isEarlier: true as const }, { ...articleOf('d'), isEarlier: true as const }];
    const { manifest, files } = facetsOf(articles);
    expect(manifest.earlier).toBe(2);
    expect(JSON.parse(files.get(manifest.origins[0]![0])!)).toEqual({ values: ['Harbour Times'], places: [0, 0, 0, 0], suspect: [1], earlier: [2, 1] });
  });

  it('have another name where an article has other values, and only there', () => {
    const before = facetsOf([articleOf('a', { tag: ['river'], author: ['Ann Lee'] }), articleOf('b')]).manifest;
    const after = facetsOf([articleOf('a', { tag: ['flood'], author: ['Ann Lee'] }), articleOf('b')]).manifest;
    expect(after.tag.files).not.toEqual(before.tag.files);
    expect({ ...after, tag: null }).toEqual({ ...before, tag: null });
  });

  it('have another name where one value stands for two', () => {
    const [one, two] = [['river', 'flood'], ['river,flood']].map((tag) => facetsOf([articleOf('a', { tag })]).manifest.tag);
    expect(one!.files).not.toEqual(two!.files);
  });

  it('hardly change when an article is added anywhere', () => {
    const all = Array.from({ length: 60_000 }, (_, number) => articleOf(`article ${number}`, { tag: [`tag ${number % 977}`] }));
    const before = facetsOf(all);
    expect(before.manifest.origins.length).toBeGreaterThan(4);
    for (const at of [0, 30_000, 60_000]) {
      const { manifest } = facetsOf(all.toSpliced(at, 0, articleOf('added')));
      expect(manifest.tag.files.filter((name) => !before.files.has(name)).length).toBeLessThanOrEqual(2);
    }
  });
});
