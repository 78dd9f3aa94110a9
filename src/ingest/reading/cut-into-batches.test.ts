import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutIntoBatches } from './cut-into-batches.ts';

const files = (count: number): string[] => Array.from({ length: count }, (_, at) => `${at}.md`);

it('every file is in one batch, in its order', () => {
  fc.assert(fc.property(fc.nat(5000), fc.integer({ min: 1, max: 64 }), (count, threads) => {
    expect(cutIntoBatches(files(count), threads).flat()).toEqual(files(count));
  }));
});

it('no thread is left with much at the end, however few files there are', () => {
  expect(cutIntoBatches(files(100), 2).every((batch) => batch.length <= 6)).toBe(true);
  expect(cutIntoBatches(files(3), 8)).toHaveLength(3);
});

it('of many files, a batch holds no more than is worth while', () => {
  expect(Math.max(...cutIntoBatches(files(50_000), 2).map((batch) => batch.length))).toBe(256);
});
