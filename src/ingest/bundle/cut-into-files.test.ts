import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyArticle } from '#core/testing/articles.ts';
import { cutIntoFiles } from './cut-into-files.ts';

const size = { least: 4_000, most: 10_000 };
const items = fc.uniqueArray(
  anyArticle.chain(({ id }) => fc.integer({ min: 50, max: 1_500 }).map((bytes) => ({ id, bytes }))),
  { selector: (item) => item.id, minLength: 100, maxLength: 300, size: 'max' },
);
const bytesOf = (file: readonly { bytes: number }[]) => file.reduce((sum, { bytes }) => sum + bytes, 0);

describe('cutting into files', () => {
  it('keeps every item, in order', () => {
    fc.assert(
      fc.property(items, (all) => {
        expect(cutIntoFiles(all, size).flat()).toEqual(all);
      }),
    );
  });

  it('keeps every file within its bounds, the newest excepted at the lower one', () => {
    fc.assert(
      fc.property(items, (all) => {
        const files = cutIntoFiles(all, size);
        for (const file of files) expect(bytesOf(file)).toBeLessThanOrEqual(size.most);
        // A file may also be closed early because the next item would not fit.
        for (const file of files.slice(1)) expect(bytesOf(file)).toBeGreaterThanOrEqual(Math.min(size.least, size.most - 1_500));
      }),
    );
  });

  it('gives an item too large for any file one of its own', () => {
    const [small, other] = fc.sample(anyArticle, { numRuns: 2, seed: 1 });
    const files = cutIntoFiles([{ id: small!.id, bytes: 50 }, { id: other!.id, bytes: 50_000 }], size);
    expect(files.map((file) => file.length)).toEqual([1, 1]);
  });

  it('changes only few files when one item is added, at either end or between', () => {
    const all = fc.sample(items, { numRuns: 1, seed: 7 })[0]!;
    const before = new Set(cutIntoFiles(all, size).map((file) => file.map(({ id }) => id).join()));
    const [added] = fc.sample(anyArticle, { numRuns: 1, seed: 3 });
    for (const at of [0, Math.floor(all.length / 2), all.length]) {
      const grown = all.toSpliced(at, 0, { id: added!.id, bytes: 700 });
      const changed = cutIntoFiles(grown, size).filter((file) => !before.has(file.map(({ id }) => id).join()));
      expect(changed.length).toBeLessThanOrEqual(4);
    }
  });
});
