import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isInside, realPlace } from './real-place.ts';

let folder = '';
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'dateline-')));
  await mkdir(join(folder, 'clippings'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Links need a right of their own on Windows. */
describe.skipIf(process.platform === 'win32')('the real place of a path', () => {
  it('is the path where no link is on the way', async () => {
    expect(await realPlace(join(folder, 'clippings'))).toBe(join(folder, 'clippings'));
  });

  it('is found through a link, also of what is not there yet', async () => {
    await symlink('clippings', join(folder, 'link'));
    expect(await realPlace(join(folder, 'link'))).toBe(join(folder, 'clippings'));
    expect(await realPlace(join(folder, 'link/new/site'))).toBe(join(folder, 'clippings/new/site'));
  });

  it('is found through a link to where nothing is yet', async () => {
    await symlink('clippings/new', join(folder, 'link'));
    expect(await realPlace(join(folder, 'link/site'))).toBe(join(folder, 'clippings/new/site'));
  });

  it('is the path also below what is no folder', async () => {
    await writeFile(join(folder, 'letter.txt'), 'dear');
    expect(await realPlace(join(folder, 'letter.txt/site'))).toBe(join(folder, 'letter.txt/site'));
  });
});

describe('a place', () => {
  it.each([
    ['/press', '/press', true],
    ['/press', '/press/site', true],
    ['/', '/press', true],
    ['/press', '/press-room', false],
    ['/press', '/', false],
    ['/press', '/press/..site', true],
  ])('is in %s: %s (%s)', (outer, inner, expected) => {
    expect(isInside(outer, inner)).toBe(expected);
  });
});
