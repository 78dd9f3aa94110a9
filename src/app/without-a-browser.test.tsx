import { describe, expect, it } from 'vitest';
import { readCalendar } from '#core/bundle/calendar.ts';
import { checkManifest, checkPack, checkRows } from '#core/bundle/check.ts';
import { articleQuery } from '#archive/article-query.ts';
import { archiveQuery, packQuery, rowsQuery } from '#archive/queries.ts';
import { drawFirstView, drawPage } from './first-view.tsx';
import { pageQuery } from './page-query.ts';
import { createQueryClient } from './query-client.ts';

const row = { id: '000000000000', title: 'The Bell Is Back', source: 'Harbour Times', published: '2019-11-06', authors: ['Ann Lee'], excerpt: 'It rang at noon.', minutes: 1 };
const manifest = checkManifest({
  format: 'dateline-bundle',
  version: 2,
  build: '8f14e45fceea',
  archive: { title: 'The Riverside Archive', description: '', language: 'en' },
  articles: 1,
  sources: ['Harbour Times'],
  days: [[18_206, 0, 1]],
  undated: [],
  suspects: { days: [], undated: [] },
  rows: [['0cc175b9c0f1', 1]],
  packs: [['92eb5ffee6ae', 1, '']],
  ids: ['4a8a08f09d37'],
  facets: {
    earlier: 0,
    origins: [['1679091c5a88', 1]],
    section: { values: 1, files: ['8f14e45fcee0'] },
    tag: { values: 1, files: ['8f14e45fcee2'] },
    author: { values: 1, files: ['8f14e45fcee4'] },
  },
});

/** A page as it could be written at build, with everything it asks for at hand; its address is the part below the base path. */
async function draw(address: string): Promise<string> {
  const archive = { manifest, calendar: readCalendar(manifest) };
  const client = createQueryClient();
  const pack = checkPack({ articles: [{ ...row, original: null, archived: null, section: null, tags: [], body: '<p>It rang at noon.</p>' }] });
  client.setQueryData(archiveQuery.queryKey, archive);
  for (const [name] of manifest.rows) client.setQueryData(rowsQuery(client, name).queryKey, checkRows({ rows: [row] }));
  for (const [name] of manifest.packs) client.setQueryData(packQuery(client, name).queryKey, pack);
  for (const article of pack.articles) await client.prefetchQuery(articleQuery(client, archive, article.id));
  await Promise.all([client.prefetchQuery(pageQuery('list')), client.prefetchQuery(pageQuery('article'))]);
  return drawPage(client, address);
}

describe('without a browser', () => {
  it('the list is drawn with its rows, filters and timeline', async () => {
    const html = await draw('?from=2019');
    expect(html).toContain('The Bell Is Back');
    expect(html).toContain('aria-label="Filters"');
    expect(html).toContain('November 2019');
  });

  it('the head of the whole list is drawn for the page, by what its rows say', async () => {
    const asked: string[] = [];
    const html = await drawFirstView(manifest, (name) => {
      asked.push(name);
      return checkRows({ rows: [row] });
    });
    expect(asked).toEqual(['0cc175b9c0f1']);
    expect(html).toContain('<a href="/a/000000000000/the-bell-is-back">The Bell Is Back</a>');
    expect(html).not.toContain(' style=');
  });

  it('an article is drawn with its headline, and leaves its body to the browser that can make it safe', async () => {
    const html = await draw('a/000000000000/the-bell-is-back');
    expect(html).toMatch(/<h1[^>]*>The Bell Is Back<\/h1>/);
    expect(html).not.toContain('<p>It rang at noon.</p>');
  });

  it('a page for an unknown id, and one for an address that leads nowhere, are drawn', async () => {
    expect(await draw('a/zzzzzzzzzzzz/the-lost-bell')).toContain('<h1');
    expect(await draw('nowhere')).toContain('<h1');
  });

  it('an archive on its way is drawn as such', () => {
    expect(drawPage(createQueryClient(), '')).toContain('Opening the archive');
  });
});
