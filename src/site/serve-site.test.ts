import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { headerRules, writeHeaderFile } from './header-rules.ts';
import { type Served, serveSite } from './serve-site.ts';

let directory = '';
let site: Served;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'dateline-'));
  await mkdir(join(directory, 'archive/rows'), { recursive: true });
  await writeFile(join(directory, 'archive/rows/0cc175b9c0f1.json'), '{}');
  await mkdir(join(directory, 'article'));
  for (const [file, words] of [['index.html', 'the list'], ['article/index.html', 'the article'], ['404.html', 'no such page']] as const) await writeFile(join(directory, file), words);
  await writeFile(join(directory, '_headers'), writeHeaderFile(headerRules('/press/', [])));
  site = await serveSite({ directory, base: '/press/', port: 0, fallback: true });
});
afterEach(async () => {
  await site.close();
  await rm(directory, { recursive: true, force: true });
});

describe('a site that is served', () => {
  it('answers a link to an article with its page, and any other address with the list', async () => {
    const response = await fetch(`${site.address}a/7zkq3m5v9x1c/nine-days`);
    expect([response.status, await response.text()]).toEqual([200, 'the article']);
    expect(await (await fetch(`${site.address}about`)).text()).toBe('the list');
  });

  it('answers with the page of the last build', async () => {
    await writeFile(join(directory, 'article/index.html'), 'the article, anew');
    expect(await (await fetch(`${site.address}a/7zkq3m5v9x1c`)).text()).toBe('the article, anew');
  });

  it('lets a file named by its content be kept for ever', async () => {
    const response = await fetch(`${site.address}archive/rows/0cc175b9c0f1.json`);
    expect(response.headers.get('Cache-Control')).toContain('immutable');
  });

  it('lets nobody remember that such a file was missing', async () => {
    const response = await fetch(`${site.address}archive/rows/0cc175b9c0f2.json`);
    expect([response.status, response.headers.get('Cache-Control')]).toEqual([404, null]);
  });

  it('is at its base path alone', async () => {
    expect((await fetch(new URL('/', site.address))).status).toBe(404);
  });
});
