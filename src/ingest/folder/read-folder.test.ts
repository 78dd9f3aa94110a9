import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFolder } from './read-folder.ts';
import { largestFile, readTextFile } from './read-text-file.ts';

let place: string;
let folder: string;

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'dateline-'));
  folder = join(place, 'archive');
  mkdirSync(join(folder, 'b'), { recursive: true });
});

afterEach(() => rmSync(place, { recursive: true }));

const write = (path: string) => writeFileSync(join(place, path), 'text');

describe('listing a folder', () => {
  it('goes by code unit, and passes over what is hidden', async () => {
    mkdirSync(join(folder, '.git'));
    mkdirSync(join(folder, 'node_modules'));
    for (const path of ['Z.md', 'a.md', 'b/c.md', 'b-1.md', '.hidden.md', '.git/x.md', 'node_modules/y.md', 'ä.md']) write(`archive/${path}`);
    expect(await readFolder(folder)).toEqual({ files: ['Z.md', 'a.md', 'b-1.md', 'b/c.md', 'ä.md'], problems: [] });
  });

  it('never leaves the folder', async () => {
    write('secret.md');
    write('archive/a.md');
    mkdirSync(join(place, 'archive-2'));
    write('archive-2/x.md');
    symlinkSync(join(place, 'secret.md'), join(folder, 'out.md'));
    symlinkSync(join(place, 'archive-2'), join(folder, 'sibling'));
    symlinkSync('/etc', join(folder, 'etc'));
    symlinkSync('..', join(folder, 'b', 'loop'));
    symlinkSync('self', join(folder, 'self'));
    symlinkSync('nowhere', join(folder, 'nowhere.md'));
    symlinkSync('a.md', join(folder, 'inside.md'));
    const { files, problems } = await readFolder(folder);
    expect(files).toEqual(['a.md', 'inside.md']);
    expect(problems.map(({ file }) => file).toSorted()).toEqual(['b/loop', 'etc', 'nowhere.md', 'out.md', 'self', 'sibling']);
  });

  it('says of a link to itself what it is', async () => {
    symlinkSync('.', join(folder, 'here'));
    expect((await readFolder(folder)).problems).toMatchObject([{ file: 'here', message: expect.stringContaining('the folder itself') }]);
  });

  it('follows a link that was given as the folder itself', async () => {
    write('archive/a.md');
    symlinkSync(folder, join(place, 'link'));
    expect((await readFolder(join(place, 'link'))).files).toEqual(['a.md']);
  });

  it('throws where there is no folder', async () => {
    await expect(readFolder(join(folder, 'none'))).rejects.toThrow();
  });
});

describe('reading a text', () => {
  it('leaves what is too large', () => {
    write('archive/large.md');
    truncateSync(join(folder, 'large.md'), largestFile + 1);
    expect(readTextFile(join(folder, 'large.md'))).toEqual({ kind: 'large file', fault: 'is larger than 50 MB' });
  });

  it.runIf(process.platform === 'linux')('says so where a name is not in UTF-8', async () => {
    const named = (path: string, end: string): Buffer => Buffer.concat([Buffer.from(join(folder, path)), Buffer.from([0xe9]), Buffer.from(end)]);
    writeFileSync(named('caf', '.md'), 'text');
    mkdirSync(named('b/', ''));
    const { files, problems } = await readFolder(folder);
    expect(files.map((file) => readTextFile(join(folder, file)))).toEqual([{ kind: 'unreadable name', fault: 'has a name that is not in UTF-8, and cannot be opened by it' }]);
    expect(problems).toEqual([{ kind: 'unreadable name', file: 'b/\uFFFD', line: 1, message: 'the folder has a name that is not in UTF-8, and cannot be opened by it; left out' }]);
  });

  it('says so where a file cannot be opened', () => {
    expect(readTextFile(join(folder, 'none.md'))).toEqual({ kind: 'unreadable file', fault: 'cannot be opened' });
  });
});
