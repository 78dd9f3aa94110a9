import { describe, expect, it } from 'vitest';
import { storeCandidate } from './candidate.ts';
import { readFile } from './read-file.ts';
import { settleCopies } from './settle-copies.ts';
import { settleIds } from './settle-ids.ts';
import { readArticleFrom, storeInMemory } from './store/article-store.ts';

const surroundings = { pictures: { take: () => null, takeEmbedded: () => null }, addPictureHost: () => {} };

/** What becomes of files of one text with these headers, by their paths. */
function merge(headers: Readonly<Record<string, string>>) {
  const words = storeInMemory();
  const candidates = Object.entries(headers).flatMap(([file, header]) =>
    readFile({ text: `---\ntitle: The lock opens\nurl: https://ferry-times.example/lock\n${header}\n---\nThe lock opened.\n`, problems: [] }, file, surroundings).candidates,
  );
  const { settled, problems, store } = settleCopies(settleIds(candidates.map((one) => storeCandidate(one, words))).settled, words);
  return { facets: settled.map(({ article }) => article.head.facets), articles: settled.map(({ article }) => readArticleFrom(store, article)), problems: problems.map(({ kind, message }) => `${kind}: ${message}`) };
}

describe('the facts of copies', () => {
  it('are what the article can be found by as well', () => {
    const { facets } = merge({ 'a.md': 'author: Ann Lee', 'b.md': 'author: Ann Lee\ntags: [locks]\nsection: Harbour' });
    expect(facets).toEqual([{ author: ['Ann Lee'], tag: ['locks'], section: ['Harbour'] }]);
  });

  it('go to the article where they are stated, and it had them from a host or a path', () => {
    const { articles, problems } = merge({ '2018/04/02/lock.md': '', 'z.md': 'date: 2018-04-01\nsource: The Ferry Times' });
    expect(articles).toMatchObject([{ published: '2018-04-01', source: 'The Ferry Times' }]);
    expect(problems).toEqual(['copy: is a copy of 2018/04/02/lock.md; kept once, with the date and source that stand here']);
  });

  it('do not go to it where a host or a path is all that tells them', () => {
    const { articles, problems } = merge({ 'a.md': 'date: 2018-04-01\nsource: The Ferry Times', 'b/2018-04-02-lock.md': '' });
    expect(articles).toMatchObject([{ published: '2018-04-01', source: 'The Ferry Times' }]);
    expect(problems).toEqual(['copy: is a copy of a.md; kept once']);
  });

  it('are told where they differ, and the first stay', () => {
    const { articles, problems } = merge({ 'a.md': 'author: Ann Lee', 'b.md': 'author: Tom Reed', 'c.md': 'author: ann lee' });
    expect(articles).toMatchObject([{ authors: ['Ann Lee'] }]);
    expect(problems).toEqual(['copy: is a copy of a.md; kept once', 'differing copy: the copy of a.md states another author ("Tom Reed"); left out', 'copy: is a copy of a.md; kept once']);
  });
});
