import { describe, expect, it } from 'vitest';
import { showProgress } from './show-progress.ts';

/** What is shown when so many of 10,000 files have been read at these times, in milliseconds. */
function shownAt(...steps: readonly (readonly [at: number, read: number])[]): string[] {
  const shown: string[] = [];
  let clock = 0;
  const progress = showProgress((text) => shown.push(text), () => clock);
  for (const [at, read] of steps) {
    clock = at;
    progress(read, 10_000);
  }
  return shown;
}

describe('progress', () => {
  it('says how far it is at first', () => {
    expect(shownAt([0, 1])).toEqual(['Reading 1 of 10,000 files']);
  });

  it('says how fast it is and how long it will take, once that can be told', () => {
    expect(shownAt([0, 1], [4000, 2001]).at(-1)).toBe('Reading 2,001 of 10,000 files, 500 a second, 16 s left');
  });

  it('counts what was known before for nothing', () => {
    expect(shownAt([0, 9000], [4000, 9400]).at(-1)).toBe('Reading 9,400 of 10,000 files, 100 a second, 6 s left');
  });

  it('is not written anew for each file, but for the last', () => {
    expect(shownAt([0, 1], [10, 2], [20, 3], [30, 10_000])).toEqual(['Reading 1 of 10,000 files', 'Reading 10,000 of 10,000 files']);
  });
});
