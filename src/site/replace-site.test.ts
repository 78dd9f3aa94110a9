import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NotASiteError } from './assert-replaceable.ts';
import { replaceSite } from './replace-site.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const writeSite = (words: string) => async (site: string) => {
  await mkdir(join(site, 'archive'));
  await writeFile(join(site, 'archive/manifest.json'), words);
};
const words = () => readFile(join(folder, 'site/archive/manifest.json'), 'utf8');

describe('replacing a site', () => {
  it('writes one where there was none, in folders that need not exist', async () => {
    await replaceSite(join(folder, 'new/place'), writeSite('first'));
    expect(await readdir(join(folder, 'new'))).toEqual(['place']);
  });

  it('replaces the one that was there, and leaves nothing beside it', async () => {
    await replaceSite(join(folder, 'site'), writeSite('first'));
    await replaceSite(join(folder, 'site'), writeSite('second'));
    expect(await words()).toBe('second');
    expect(await readdir(folder)).toEqual(['site']);
  });

  it.skipIf(process.platform === 'win32')('writes one that a web server may read', async () => {
    await replaceSite(join(folder, 'site'), writeSite('first'));
    expect((await stat(join(folder, 'site'))).mode & 0o777).toBe(0o777 & ~process.umask());
  });

  it('leaves the last good site in place when writing fails', async () => {
    await replaceSite(join(folder, 'site'), writeSite('first'));
    const failing = replaceSite(join(folder, 'site'), () => Promise.reject(new Error('disk full')));
    await expect(failing).rejects.toThrow('disk full');
    expect(await words()).toBe('first');
    expect(await readdir(folder)).toEqual(['site']);
  });

  it('takes away what a build left that was stopped, and leaves what another is writing', async () => {
    for (const name of ['.site-new-stopped', '.site-new-writing', '.other-new-stopped']) await mkdir(join(folder, name));
    const longAgo = new Date('2020-01-01T00:00:00Z');
    for (const name of ['.site-new-stopped', '.other-new-stopped']) await utimes(join(folder, name), longAgo, longAgo);
    await replaceSite(join(folder, 'site'), writeSite('first'));
    expect((await readdir(folder)).sort()).toEqual(['.other-new-stopped', '.site-new-writing', 'site']);
  });

  it('brings the last good site back where a build was stopped just after it had moved it aside', async () => {
    await replaceSite(join(folder, 'site'), writeSite('first'));
    await rename(join(folder, 'site'), join(folder, '.site-new-abc-old'));
    const failing = replaceSite(join(folder, 'site'), () => Promise.reject(new Error('disk full')));
    await expect(failing).rejects.toThrow('disk full');
    expect(await words()).toBe('first');
  });

  it.skipIf(process.platform === 'win32')('minds nothing that another build takes away meanwhile', async () => {
    // It is listed and, once it is looked at, not there, as what is gone in between.
    await symlink('gone', join(folder, '.site-new-other'));
    await replaceSite(join(folder, 'site'), writeSite('first'));
    expect(await words()).toBe('first');
  });

  it('never replaces one that has become a repository, whose history would go with it', async () => {
    await replaceSite(join(folder, 'site'), writeSite('first'));
    await mkdir(join(folder, 'site/.git'));
    await expect(replaceSite(join(folder, 'site'), writeSite('second'))).rejects.toThrow(NotASiteError);
    expect(await words()).toBe('first');
    expect(await readdir(join(folder, 'site'))).toContain('.git');
  });

  it('never replaces a folder that holds something else', async () => {
    await writeFile(join(folder, 'letter.txt'), 'dear');
    await expect(replaceSite(folder, writeSite('first'))).rejects.toThrow(NotASiteError);
    expect(await readFile(join(folder, 'letter.txt'), 'utf8')).toBe('dear');
  });
});
