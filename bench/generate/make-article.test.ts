import { beforeAll, describe, expect, it } from 'vitest';
import { dayNumber, isDay } from '#core/day.ts';
import { isPublished } from '#core/published.ts';
import { asMarkdown, pathOf } from './as-file.ts';
import { type MadeUpArticle, planArticles } from './make-article.ts';
import { parameters } from './parameters.ts';

const order = { articles: 4000, seed: 1, short: false } as const;

/** All articles of an archive; a test of so many may take a while on a slow machine. */
function articlesOf(of: Parameters<typeof planArticles>[0]): MadeUpArticle[] {
  const { articleAt } = planArticles(of);
  return Array.from({ length: of.articles }, (_, number) => articleAt(number));
}

let articles: MadeUpArticle[] = [];
beforeAll(() => {
  articles = articlesOf(order);
});

const share = (is: (article: MadeUpArticle) => boolean): number => articles.filter(is).length / articles.length;
const bytesOf = (article: MadeUpArticle): number => Buffer.byteLength(asMarkdown(article));

describe('made-up articles', () => {
  it('are the same for the same seed, in whatever order they are asked for', () => {
    const { articleAt } = planArticles(order);
    for (const number of [3999, 0, 2017]) expect(articleAt(number)).toEqual(articles[number]);
  });

  it('are others for another seed', () => {
    expect(planArticles({ ...order, seed: 2 }).articleAt(7).title).not.toBe(articles[7]?.title);
  });

  it('have dates that exist, in order of their numbers', () => {
    const dates = articles.map(({ published }) => published).filter((published) => published !== null);
    expect(dates.filter((date) => !isPublished(date) || !isDay(date.slice(0, 10)))).toEqual([]);
    const days = dates.map((date) => date.slice(0, 10));
    expect(days).toEqual(days.toSorted());
  });

  it('lie in files of their own, which name no day', () => {
    const paths = articles.map(pathOf);
    expect(new Set(paths).size).toBe(articles.length);
    expect(paths.filter((path) => !/^(\d{4}\/\d{2}|undated)\/article-\d{7}\.md$/.test(path))).toEqual([]);
  });

  it('are about 5.5 KB as files, and about 600 bytes the short ones', () => {
    const mean = (all: readonly MadeUpArticle[]): number => all.reduce((sum, article) => sum + bytesOf(article), 0) / all.length;
    expect(mean(articles)).toBeGreaterThan(5000);
    expect(mean(articles)).toBeLessThan(6200);
    const short = mean(articlesOf({ ...order, short: true }));
    expect(short).toBeGreaterThan(500);
    expect(short).toBeLessThan(720);
  });

  it('are undated, without a text, and of each language as often as the parameters say', () => {
    expect(share(({ published }) => published === null)).toBeCloseTo(parameters.undated, 2);
    expect(share(({ body }) => body === '')).toBeCloseTo(parameters.emptyBodies, 2);
    for (const [tag, wanted] of Object.entries(parameters.languages)) expect(share(({ language }) => language === tag)).toBeCloseTo(wanted, 1);
  });

  it('have sources of which two lead', () => {
    const counts = new Map<string, number>();
    for (const { source } of articles) counts.set(source, (counts.get(source) ?? 0) + 1);
    const shares = [...counts.values()].map((count) => count / articles.length).sort((a, b) => b - a);
    expect(shares[0]).toBeCloseTo(parameters.leadingSources[0], 1);
    expect(shares[1]).toBeCloseTo(parameters.leadingSources[1], 1);
    expect(counts.size).toBeGreaterThan(40);
  });

  it('hold copies, which have an address of their own, and revisions, which have not', () => {
    const originals = new Map<string, string>();
    const bodies = new Set<string>();
    let [copies, revisions] = [0, 0];
    for (const { original, body } of articles) {
      if (originals.has(original)) {
        revisions += 1;
        expect(originals.get(original)).not.toBe(body);
      } else if (body !== '' && bodies.has(body)) copies += 1;
      originals.set(original, body);
      bodies.add(body);
    }
    expect(copies / articles.length).toBeCloseTo(parameters.copies, 2);
    expect(revisions / articles.length).toBeCloseTo(parameters.revisions, 2);
  });
});

describe('the days of a made-up archive', () => {
  it.each([
    [10, 3],
    [50_000, 5.07],
    [1_000_000, 30],
  ])('of %d articles span %d years', (count, years) => {
    const { first, last } = planArticles({ articles: count, seed: 1, short: true }).days;
    expect(last).toBe(parameters.lastDay);
    expect((dayNumber(last) - dayNumber(first) + 1) / 365.25).toBeCloseTo(years, 1);
  });

  it('have fewer articles at the weekend', () => {
    const weekend = articles.filter(({ published }) => published !== null && [0, 6].includes(new Date(published.slice(0, 10)).getUTCDay()));
    expect(weekend.length / articles.length).toBeCloseTo(0.215, 1);
  });
});
