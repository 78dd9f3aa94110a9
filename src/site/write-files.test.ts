import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ArchiveImport } from '#ingest/archive-import.ts';
import { makeBundle } from '#ingest/bundle/make-bundle.ts';
import { importFolder } from '#ingest/import-folder.ts';
import { findProgram } from '#launch/find-program.js';
import { type FileToWrite, writeFiles } from './write-files.ts';

/** The words of the first are files of the cache; those of the second are in memory, for their links were settled. */
const [authors, links] = ['authors', 'links'].map((name) => join(import.meta.dirname, '../ingest/testdata', name, 'archive'));

let place: string;
let imported: ArchiveImport;
let thread: URL;

beforeAll(async () => {
  thread = pathToFileURL(join(await findProgram(), 'writing-thread.js'));
});
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'dateline-files-'));
  imported = await importFolder(authors!, { cache: join(place, 'cache') });
});
afterEach(async () => {
  imported.store.close();
  await rm(place, { recursive: true });
});

/** The files of the archive's bundle, many times, to be written to a folder. */
function filesIn(folder: string): FileToWrite[] {
  const files = makeBundle(imported.archive, imported.files.flatMap(({ articles }) => articles), imported.store);
  return Array.from({ length: 20 }, (_, time) => files.map((file) => ({ file, to: join(folder, `${time}-${file.path.replaceAll('/', '-')}`) }))).flat();
}

describe('files that are written beside a thread', () => {
  it('are those of one', async () => {
    const files = filesIn(place);
    await writeFiles(files, imported.store, thread, 0);
    for (const { file, to } of files) expect((await readFile(to)).equals(file.bytes())).toBe(true);
  });

  it('are all written where the thread can put few of them together', async () => {
    imported.store.close();
    imported = await importFolder(links!, { cache: join(place, 'cache') });
    const files = filesIn(place);
    await writeFiles(files, imported.store, thread, 0);
    for (const { file, to } of files) expect((await readFile(to)).equals(file.bytes())).toBe(true);
  });

  it('are told to be unfinished where the thread ends too soon', async () => {
    const ending = new URL(`data:text/javascript,${encodeURIComponent('process.exit(3)')}`);
    await expect(writeFiles(filesIn(place), imported.store, ending, 0)).rejects.toThrow('ended with status 3');
  });

  it('are told where they cannot be, and no more are written then', async () => {
    await expect(writeFiles(filesIn(join(place, 'none')), imported.store, thread, 0)).rejects.toThrow(/ENOENT/);
    expect(await readdir(place)).toEqual(['cache']);
  });
});
