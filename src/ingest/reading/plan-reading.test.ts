import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { planReading } from './plan-reading.ts';

const files = (count: number): string[] => Array.from({ length: count }, (_, at) => `${at}.md`);
const plan = (count: number, processors: number, size: number) => planReading('archive', files(count), processors, () => size);

describe('a plan for reading files', () => {
  it('has every file once, in its order', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.integer({ min: 1, max: 64 }), fc.nat(10_000_000), (count, processors, size) => {
        expect(plan(count, processors, size).batches.flat()).toEqual(files(count));
      }),
    );
  });

  it('has one thread for little, and one for each processor where there is enough', () => {
    expect([plan(0, 8, 0), plan(100, 8, 5000), plan(1300, 8, 5000), plan(50_000, 8, 5000)].map(({ threads }) => threads)).toEqual([1, 1, 2, 8]);
  });

  it('leaves no thread with much at the end, however few and large the files are', () => {
    const longest = (count: number, size: number): number => Math.max(...plan(count, 2, size).batches.map((batch) => batch.length));
    expect([longest(100, 6_000_000), longest(3000, 5000), longest(50_000, 5000)]).toEqual([1, 187, 256]);
  });

  it('counts nothing for files that may not be looked at', () => {
    expect(planReading('nowhere', files(3), 2)).toEqual({ threads: 1, batches: [files(3)] });
  });
});
