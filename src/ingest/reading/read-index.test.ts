import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeBlock } from './block/write-block.ts';
import { indexLine, readIndex } from './read-index.ts';
import { openCache } from './reading-cache.ts';

let place: string;
let index: string;

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'dateline-index-'));
  index = join(place, 'index');
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

/** A block about one file that tells itself from others by what it says of the format. */
const block = (format: string, file = 'river.md'): Buffer => Buffer.from(writeBlock([{ file, signature: 1, result: { content: 'c', format, candidates: [] } }]));
const formatsIn = (scope: string) => [...readIndex(index, scope, (text) => text).entries].map(([file, { result }]) => [file, result.format]);

describe('an index', () => {
  it('says of each file what was said last, in its scope', () => {
    writeFileSync(index, Buffer.concat([indexLine('a', block('first')), indexLine('b', block('of others')), indexLine('a', block('second')), indexLine('a', block('third', 'town.md'))]));
    expect(formatsIn('a')).toEqual([['river.md', 'second'], ['town.md', 'third']]);
    expect(formatsIn('b')).toEqual([['river.md', 'of others']]);
  });

  it('may be added to by two imports at once that ask for different things', async () => {
    const [one, other] = [await openCache(place, place, [], 'a'), await openCache(place, place, [], 'b')];
    one.keep(block('first'));
    other.keep(block('of others'));
    one.keep(block('second'));
    one.close();
    other.close();
    expect([formatsIn('a'), formatsIn('b')]).toEqual([[['river.md', 'second']], [['river.md', 'of others']]]);
  });

  it('takes nothing from a block that was not finished, nor from one that follows it on its line', () => {
    const cut = indexLine('a', block('cut')).subarray(0, -20);
    writeFileSync(index, Buffer.concat([cut, indexLine('a', block('whole', 'town.md'))]));
    expect(formatsIn('a')).toEqual([['town.md', 'whole']]);
    writeFileSync(index, Buffer.concat([cut, indexLine('a', block('glued')).subarray(1)]));
    expect(formatsIn('a')).toEqual([]);
  });
});
