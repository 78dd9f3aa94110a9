import { describe, expect, it } from 'vitest';
import type { Article } from '#core/article.ts';
import { checkIds } from '#core/bundle/check.ts';
import { articleIdOf } from '../article-id.ts';
import { storeArticles } from '../testing/store-articles.ts';
import { makeIds } from './ids-files.ts';

const some: Omit<Article, 'id' | 'title'> = {
  source: 'Harbour Times',
  published: null,
  authors: ['Ann Lee'],
  excerpt: '',
  minutes: 1,
  original: null,
  archived: null,
  section: null,
  tags: [],
  body: '<p>It rang at noon.</p>',
};

const articleOf = (name: string, change: Partial<Article> = {}): Article => ({ ...some, id: articleIdOf(name), title: name, ...change });
const articlesOf = (count: number): Article[] => Array.from({ length: count }, (_, at) => articleOf(`bell ${at}`));

function filesOf(articles: readonly Article[]) {
  const { stored, store } = storeArticles(articles);
  return makeIds(stored, store);
}

const headlinesOf = (articles: readonly Article[]) => filesOf(articles).flatMap(({ bytes }) => checkIds(JSON.parse(bytes().toString())).headlines);

describe('the files of ids', () => {
  it('hold the headline of each article, and how its text begins', () => {
    const article = articleOf('bell');
    const { id, title, source, published, authors } = article;
    expect(headlinesOf([article])).toEqual([{ id, title, source, published, authors, beginning: { text: 'It rang at noon.', minutes: 1, original: false, archived: false } }]);
  });

  it('tell where no text was preserved, under another name', () => {
    const { id, title, source, published, authors } = articleOf('bell');
    const lost = articleOf('bell', { minutes: 0, body: '' });
    expect(headlinesOf([lost])).toEqual([{ id, title, source, published, authors, minutes: 0 }]);
    expect(filesOf([lost])[0]?.name).not.toBe(filesOf([articleOf('bell', { minutes: 0, body: '<h2>At noon</h2>' })])[0]?.name);
  });

  it('tell no beginning where something else comes first', () => {
    const { id, title, published } = articleOf('other');
    const articles = [articleOf('bell', { body: '<h2>At noon</h2>' }), articleOf('book', { suspicion: 'cut' }), articleOf('boat', { versions: [{ id, title, published }] })];
    for (const headline of headlinesOf(articles)) expect(headline).not.toHaveProperty('beginning');
  });

  it('are filled to the last byte', () => {
    const articles = [...articlesOf(120), articleOf('鐘'), articleOf('quay', { body: '' })];
    const files = filesOf(articles);
    expect(files).toHaveLength(4);
    for (const { bytes } of files) expect(() => checkIds(JSON.parse(bytes().toString()))).not.toThrow();
  });

  it('have another name where any of it is another, and the others stay', () => {
    const articles = articlesOf(120);
    const namesOf = (all: readonly Article[]): string[] => filesOf(all).map(({ name }) => name);
    const before = namesOf(articles);
    const changedBy = (change: Partial<Article>): number => namesOf(articles.with(7, articleOf('bell 7', change))).filter((name) => !before.includes(name)).length;
    expect(changedBy({})).toBe(0);
    expect(changedBy({ body: '<p>It rang at ten.</p>' })).toBe(1);
    expect(changedBy({ source: 'Riverside Post' })).toBe(1);
    expect(changedBy({ suspicion: 'cut' })).toBe(1);
    expect(namesOf([...articles, articleOf('one more')]).filter((name) => !before.includes(name))).toHaveLength(1);
  });

  it('hold no beginnings where there are too many headlines in each', () => {
    const { stored: [article], store } = storeArticles([articleOf('bell')]);
    const of = (count: number) => makeIds(Array.from({ length: count }, () => article!), store);
    expect(of(102_400).some(({ bytes }) => bytes().includes('"beginning"'))).toBe(true);
    expect(of(102_401).some(({ bytes }) => bytes().includes('"beginning"'))).toBe(false);
  });
});
