import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { embeddedMark, findEmbedded, nameEmbedded, readPicture } from './embedded-picture.ts';
import { makePictureShelf } from './picture-shelf.ts';

const beginnings = { png: '\x89PNG\r\n\x1a\n', jpg: '\xff\xd8\xff\xe0', gif: 'GIF89a', webp: 'RIFF\x00\x01\x02\x03WEBP', avif: '\x00\x00\x00\x1cftypavif' };
const bytesOf = (beginning: string, length = 200) => Buffer.concat([Buffer.from(beginning, 'latin1'), Buffer.alloc(length - beginning.length, 0xfb)]);
const written = (bytes: Buffer, kind = 'png') => `data:image/${kind};base64,${bytes.toString('base64')}`;

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('a picture that is written into a text', () => {
  it.each(Object.entries(beginnings))('is known by what a %s begins with, whatever it is called', (ending, beginning) => {
    expect(nameEmbedded(`<img src="${written(bytesOf(beginning))}">`)).toMatch(new RegExp(`^<img src="${embeddedMark}files/[0-9a-f]{12}\\.${ending}">$`));
  });

  it.each([
    ['words', bytesOf('no picture')],
    ['a placeholder', bytesOf(beginnings.gif, 43)],
    ['more than five megabytes', bytesOf(beginnings.png, 5_000_001)],
    ['very much more', bytesOf(beginnings.png, 30_000_000)],
  ])('stays where it holds %s', (_, bytes) => {
    expect(nameEmbedded(written(bytes))).toBe(written(bytes));
    expect(findEmbedded(Buffer.from(written(bytes))).size).toBe(0);
  });

  it.each([
    ['HTML', (data: string) => `<p>水</p>\n<img src="${data}">`],
    ['JSON', (data: string) => JSON.stringify({ title: '水', text: data })],
    ['JSON that escapes slashes', (data: string) => JSON.stringify({ title: '水', text: data }).replaceAll('/', '\\/')],
  ])('is read again from a file of %s', async (_, write) => {
    const bytes = bytesOf(beginnings.png);
    await writeFile(join(folder, 'a.txt'), write(written(bytes)));
    const shelf = makePictureShelf(folder, []);
    const address = nameEmbedded(written(bytes)).slice(embeddedMark.length);
    expect(shelf.findEmbedded('a.txt', 'files/0123456789ab.png')).toBeNull();
    expect(shelf.findEmbedded('b.txt', address)).toBeNull();
    const picture = shelf.findEmbedded('a.txt', address);
    expect(picture?.address).toBe(address);
    expect((await readPicture(folder, picture!)).equals(bytes)).toBe(true);
  });
});
