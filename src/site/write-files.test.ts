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

const links = join(import.meta.dirname, '../ingest/testdata/links/archive');

let place: string;
let imported: ArchiveImport;
let thread: URL;

beforeAll(async () => {
  thread = pathToFileURL(join(await findProgram(), 'writing-thread.js'));
});
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'dateline-files-'));
  // Its words are files of the cache; those whose links were settled are in memory, where no thread reads them.
  imported = await importFolder(links, { cache: join(place, 'cache') });
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

  it('are told where they cannot be, and no more are written then', async () => {
    await expect(writeFiles(filesIn(join(place, 'none')), imported.store, thread, 0)).rejects.toThrow(/ENOENT/);
    expect(await readdir(place)).toEqual(['cache']);
  });
});
