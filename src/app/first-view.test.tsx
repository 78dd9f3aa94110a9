// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readCalendar } from '#core/bundle/calendar.ts';
import { checkManifest, checkRows } from '#core/bundle/check.ts';
import { archiveQuery, rowsQuery } from '#archive/queries.ts';
import { drawFirstView } from './first-view.tsx';
import { pageQuery } from './page-query.ts';
import { createQueryClient } from './query-client.ts';
import { startReader } from './reader.tsx';

const rows = checkRows({
  rows: Array.from({ length: 30 }, (_, at) => ({
    id: `0000000000${String(at).padStart(2, '0')}`,
    title: `The Bell Is Back, Part ${30 - at}`,
    source: 'Harbour Times',
    published: `2019-11-${30 - at < 10 ? '0' : ''}${30 - at}T08:00:00Z`,
    authors: ['Ann Lee'],
    excerpt: 'It rang at noon.',
    minutes: 1,
  })),
});
const manifest = checkManifest({
  format: 'dateline-bundle',
  version: 2,
  build: '8f14e45fceea',
  archive: { title: 'The Riverside Archive', description: 'What was saved.', language: 'en' },
  articles: 30,
  sources: ['Harbour Times'],
  days: rows.rows.map((_, at) => [at === 0 ? 18_230 : 1, 0, 1]),
  undated: [],
  suspects: { days: [], undated: [] },
  rows: [['0cc175b9c0f1', 30]],
  packs: [['92eb5ffee6ae', 30, '']],
  ids: ['4a8a08f09d37'],
  facets: {
    earlier: 0,
    origins: [['1679091c5a88', 30]],
    section: { values: 1, files: ['8f14e45fcee0'] },
    tag: { values: 1, files: ['8f14e45fcee2'] },
    author: { values: 1, files: ['8f14e45fcee4'] },
  },
});

// The other pages' scripts come when the page is idle, which it never is here.
vi.mock('#archive/when-idle.ts', () => ({ whenIdle: () => new Promise(() => undefined) }));

class Watcher {
  observe = (): void => undefined;
  unobserve = (): void => undefined;
  disconnect = (): void => undefined;
}

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }));
  vi.stubGlobal('IntersectionObserver', Watcher);
  vi.stubGlobal('ResizeObserver', Watcher);
  vi.stubGlobal('scrollTo', () => undefined);
});

let stop = (): void => undefined;
// What is still to be drawn would be drawn after the page is gone.
afterEach(() => stop());

/** A page with a first view of a build, and the program started on it with all that it needs. */
async function open(build: string): Promise<{ readonly before: Element | null; readonly root: HTMLElement }> {
  document.body.innerHTML = `<div id="root" data-first-view="${build}">${await drawFirstView(manifest, () => rows)}</div>`;
  const root = document.querySelector<HTMLElement>('#root') ?? document.body;
  const before = document.querySelector('[data-id]');
  const client = createQueryClient();
  client.setQueryData(archiveQuery.queryKey, { manifest, calendar: readCalendar(manifest) });
  for (const [name] of manifest.rows) client.setQueryData(rowsQuery(client, name).queryKey, rows);
  await client.prefetchQuery(pageQuery('list'));
  const whenAnswering = vi.fn<() => void>();
  const drawn = startReader(root, client, true, () => undefined, whenAnswering);
  stop = () => drawn.unmount();
  await vi.waitFor(() => expect(whenAnswering).toHaveBeenCalled());
  return { before, root };
}

it('the program takes over what was drawn at build, to the last attribute', async () => {
  const complaints = vi.spyOn(console, 'error');
  const { before, root } = await open(manifest.build);
  expect(complaints.mock.calls).toEqual([]);
  expect(before?.isConnected).toBe(true);
  expect(root.dataset).not.toHaveProperty('firstView');
  await vi.waitFor(() => expect(document.querySelectorAll('[data-id]')).toHaveLength(30));
});

it('what was drawn of another build gives way', async () => {
  const { before } = await open('000000000000');
  expect(before?.isConnected).toBe(false);
  expect(document.querySelector('h1')?.textContent).toBe('The Riverside Archive');
});
