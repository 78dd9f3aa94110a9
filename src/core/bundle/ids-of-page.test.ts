import { describe, expect, it } from 'vitest';
import { type FileName, isFileName } from './format.ts';
import { readIdsOfPage, writeIdsOfPage } from './ids-of-page.ts';

const packs = [nameOf(1), nameOf(2)].map((name): [FileName, number, string] => [name, 20, '']);

function nameOf(number: number): FileName {
  const name = number.toString(16).padStart(12, '0');
  if (!isFileName(name)) throw new Error(`${name} is no name`);
  return name;
}

describe('the names of the files of ids in the page', () => {
  it('are read as they were written', () => {
    const ids = { digits: 1, files: Array.from({ length: 32 }, (_, number) => nameOf(number)) } as const;
    const written = writeIdsOfPage({ ids, packs });
    expect(readIdsOfPage(written ?? '')).toEqual(ids);
  });

  it('are left out where there is one pack, for no day need be known', () => {
    expect(writeIdsOfPage({ ids: { digits: 0, files: [nameOf(1)] }, packs: packs.slice(1) })).toBeNull();
  });

  it('are left out where they would weigh more than they save', () => {
    expect(writeIdsOfPage({ ids: { digits: 2, files: Array.from({ length: 1024 }, (_, number) => nameOf(number)) }, packs })).toBeNull();
  });

  it.each(['', '1', 'x 0123456789ab', '1 0123456789ab ../../else', ' 0123456789ab'])('that are not names are nothing: %j', (content) => {
    const read = readIdsOfPage(content);
    expect(read === null || read.files.length === 0).toBe(true);
  });
});
