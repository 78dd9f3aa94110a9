import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentAt, signatureOf } from './signature.ts';

let folder: string;
let file: string;
const later = () => Date.now() + 60_000;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-signature-'));
  file = join(folder, 'river.md');
  writeFileSync(file, 'The river rose.');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the signature of a file', () => {
  it('stays while the file does', () => {
    const signature = signatureOf(file, later());
    expect(signature).toSatisfy(Number.isSafeInteger);
    expect(signatureOf(file, later())).toBe(signature);
  });

  it('changes with the size', () => {
    const before = signatureOf(file, later());
    writeFileSync(file, 'The river fell again.');
    expect(signatureOf(file, later())).not.toBe(before);
  });

  it('is not given to a file that was changed just now', () => {
    expect(signatureOf(file)).toBeNull();
  });

  it('is not given to a file that is not there', () => {
    expect(signatureOf(join(folder, 'none.md'), later())).toBeNull();
  });
});

describe('the digest of a content', () => {
  it('changes with any byte', () => {
    const before = contentAt(file);
    writeFileSync(file, 'The river fell.');
    expect(contentAt(file)).not.toBe(before);
  });
});
