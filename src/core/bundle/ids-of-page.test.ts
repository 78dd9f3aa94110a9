import { describe, expect, it } from 'vitest';
import { type FileName, isFileName } from './file-name.ts';
import { readIdsOfPage, writeIdsOfPage } from './ids-of-page.ts';

const packs = [nameOf(1), nameOf(2)].map((name): [FileName, number, string] => [name, 20, '']);

function nameOf(number: number): FileName {
  const name = number.toString(16).padStart(12, '0');
  if (!isFileName(name)) throw new Error(`${name} is no name`);
  return name;
}

describe('the names of the files of ids in the page', () => {
  it.each([1, 2, 1024])('are read as they were written: %i', (number) => {
    const ids = Array.from({ length: number }, (_, at) => nameOf(at));
    expect(readIdsOfPage(writeIdsOfPage({ ids, packs }) ?? '')).toEqual(ids);
  });

  it('are left out where there is one pack, for the article is there as soon', () => {
    expect(writeIdsOfPage({ ids: [nameOf(1)], packs: packs.slice(1) })).toBeNull();
  });

  it.each(['', '1', 'x 0123456789ab', '0123456789ab ../../else', ' 0123456789ab', '0123456789ab 0123456789ab 0123456789ab'])('that are not names, or not so many as there can be, are nothing: %j', (content) => {
    expect(readIdsOfPage(content)).toEqual([]);
  });
});
