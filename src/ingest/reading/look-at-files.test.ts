import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { findProgram } from '#launch/find-program.js';
import { lookAtFiles } from './look-at-files.ts';
import { signatureOf } from './signature.ts';

let folder: string;
let thread: URL;

beforeAll(async () => {
  thread = pathToFileURL(join(await findProgram(), 'looking-thread.js'));
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-looking-'));
  writeFileSync(join(folder, 'river.md'), 'The river rose.');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('a thread that ends too soon is told', async () => {
  const ending = new URL(`data:text/javascript,${encodeURIComponent('process.exit(3)')}`);
  await expect(lookAtFiles({ folder, files: Array.from({ length: 6000 }, () => 'river.md') }, ending)).rejects.toThrow('ended with status 3');
});

it.each([['few', 1], ['many, in another thread', 3000]])('the signatures of files are told in their order, of %s', async (_, times) => {
  utimesSync(join(folder, 'river.md'), 1e9, 1e9);
  const files = Array.from({ length: times }, () => ['river.md', 'none.md']).flat();
  // The time of its change is now, of which nothing is concluded.
  const signature = signatureOf(join(folder, 'river.md')) ?? Number.NaN;
  expect([...(await lookAtFiles({ folder, files }, thread))]).toEqual(files.map((file) => (file === 'river.md' ? signature : Number.NaN)));
});
