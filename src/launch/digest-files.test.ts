import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { digestFiles, listFiles } from './digest-files.js';

let root: string;
const put = (file: string, text: string): void => writeFileSync(join(root, file), text);
const digest = (): string => digestFiles(root, ['package.json', 'src']);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-digest-'));
  mkdirSync(join(root, 'src/deep/testdata'), { recursive: true });
  put('package.json', '{}');
  put('src/river.ts', 'export const height = 1;');
  put('src/deep/gauge.ts', 'export const gauge = 2;');
  put('src/deep/gauge.test.ts', 'it.todo("is read");');
  put('src/deep/testdata/river.md', 'The river rose.');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it('equal files have one digest, whenever they were written', () => {
  const before = digest();
  utimesSync(join(root, 'src/river.ts'), 1, 1);
  expect(digest()).toBe(before);
});

it.each<[string, () => void]>([
  ['a letter', () => put('src/river.ts', 'export const height = 2;')],
  ['a letter in a deeper folder', () => put('src/deep/gauge.ts', 'export const gauge = 3;')],
  ['a file that is named itself', () => put('package.json', '[]')],
  ['a file that has come', () => put('src/deep/ferry.ts', '')],
  ['a file that has gone', () => rmSync(join(root, 'src/river.ts'))],
  ['another name', () => renameSync(join(root, 'src/river.ts'), join(root, 'src/flood.ts'))],
  ['bytes that are in the next file now', () => {
    put('src/deep/gauge.ts', '');
    put('src/river.ts', 'export const gauge = 2;export const height = 1;');
  }],
])('%s gives another', (_, change) => {
  const before = digest();
  change();
  expect(digest()).not.toBe(before);
});

it('tests and their data are left out, for nothing is made from them', () => {
  const before = digest();
  put('src/deep/gauge.test.ts', 'it.todo("is written");');
  put('src/deep/testdata/river.md', 'The river fell.');
  expect(digest()).toBe(before);
  expect(listFiles(root, ['package.json', 'src'])).toEqual(['package.json', 'src/deep/gauge.ts', 'src/river.ts']);
});

it('what is not there is told', () => {
  expect(() => digestFiles(root, ['bin'])).toThrow('ENOENT');
});
