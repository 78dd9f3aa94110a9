import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { linesOfFile } from './lines-of-file.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-lines-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function linesOf(text: string, readAtOnce?: number): string[] {
  writeFileSync(join(folder, 'lines'), text);
  return [...linesOfFile(join(folder, 'lines'), readAtOnce)].map(String);
}

describe('the lines of a file', () => {
  it('are those of its text, however little of it is read at once', () => {
    const lines = fc.array(fc.stringMatching(/^[aéد水]{0,9}$/));
    fc.assert(
      fc.property(lines, fc.integer({ min: 1, max: 20 }), (all, readAtOnce) => {
        expect(linesOf(all.map((line) => `${line}\n`).join(''), readAtOnce)).toEqual(all);
      }),
    );
  });

  it('leave out one that was never ended', () => {
    expect(linesOf('whole\nbegu')).toEqual(['whole']);
  });

  it('are none where there is no file', () => {
    expect([...linesOfFile(join(folder, 'nothing'))]).toEqual([]);
  });
});
