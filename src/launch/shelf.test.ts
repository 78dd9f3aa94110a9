import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { takeFromShelf } from './shelf.js';

let place: string;
let shelf: string;

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'dateline-shelf-'));
  shelf = join(place, 'cache/program');
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

const write = async (folder: string): Promise<void> => writeFileSync(join(folder, 'main.js'), 'whole');
const wholeAt = (folder: string): boolean => readFileSync(join(folder, 'main.js'), 'utf8') === 'whole';

/** Puts something on the shelf that was used so many hours ago. */
function putOld(name: string, hours: number): void {
  mkdirSync(join(shelf, name), { recursive: true });
  const then = new Date(Date.now() - hours * 3_600_000);
  utimesSync(join(shelf, name), then, then);
}

it('what is not there is made, and found again', async () => {
  const make = vi.fn<typeof write>(write);
  const first = await takeFromShelf(shelf, 'a', make);
  expect(await takeFromShelf(shelf, 'a', make)).toBe(first);
  expect(wholeAt(first)).toBe(true);
  expect(make).toHaveBeenCalledOnce();
});

it('what was not finished is never used', async () => {
  const stopped = async (folder: string): Promise<void> => {
    writeFileSync(join(folder, 'main.js'), 'ha');
    expect(existsSync(join(shelf, 'a'))).toBe(false);
    throw new Error('stopped');
  };
  await expect(takeFromShelf(shelf, 'a', stopped)).rejects.toThrow('stopped');
  expect(readdirSync(shelf)).toEqual([]);
  // A process that is killed takes nothing away.
  mkdirSync(join(shelf, 'new-killed'));
  writeFileSync(join(shelf, 'new-killed/main.js'), 'ha');
  expect(wholeAt(await takeFromShelf(shelf, 'a', write))).toBe(true);
});

it('two at once give one', async () => {
  const begun: (() => void)[] = [];
  // Each is finished only when both have begun.
  const slowly = async (folder: string): Promise<void> => {
    await new Promise<void>((resolve) => {
      begun.push(resolve);
      if (begun.length === 2) for (const go of begun) go();
    });
    await write(folder);
  };
  const [first, second] = await Promise.all([takeFromShelf(shelf, 'a', slowly), takeFromShelf(shelf, 'a', slowly)]);
  expect(second).toBe(first);
  expect(wholeAt(first)).toBe(true);
  expect(readdirSync(shelf)).toEqual(['a']);
});

it('the last eight are kept, and what may be in use', async () => {
  for (let number = 1; number <= 9; number += 1) putOld(`kept${number}`, number + 1);
  putOld('b', 0);
  putOld('new-killed', 2);
  putOld('new-begun', 0);
  putOld('old-killed', 2);
  await takeFromShelf(shelf, 'a', write);
  expect(readdirSync(shelf).sort()).toEqual(['a', 'b', 'kept1', 'kept2', 'kept3', 'kept4', 'kept5', 'kept6', 'new-begun']);
});

it('what is used counts as the last', async () => {
  for (let number = 1; number <= 9; number += 1) putOld(`kept${number}`, number + 1);
  await takeFromShelf(shelf, 'kept9', write);
  await takeFromShelf(shelf, 'a', write);
  expect(readdirSync(shelf)).toContain('kept9');
});

it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('says where it cannot be written', async () => {
  chmodSync(place, 0o500);
  await expect(takeFromShelf(shelf, 'a', write)).rejects.toThrow(`Nothing can be written to ${shelf}`);
  chmodSync(place, 0o700);
});

it('says where something else is in its place', async () => {
  writeFileSync(join(place, 'cache'), '');
  await expect(takeFromShelf(shelf, 'a', write)).rejects.toThrow(`Nothing can be written to ${shelf}, where Dateline keeps what it compiles (`);
});
