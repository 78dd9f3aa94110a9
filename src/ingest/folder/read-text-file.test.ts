import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readTextFile } from './read-text-file.ts';

it.each([0, 1, 131_071, 131_072, 131_073, 400_000])('a file of %i bytes is read whole, after another one', (length) => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  try {
    const text = 'It rang at noon.\n'.repeat(length).slice(0, length);
    writeFileSync(join(folder, 'before.md'), 'x'.repeat(200_000));
    writeFileSync(join(folder, 'a.md'), text);
    readTextFile(join(folder, 'before.md'));
    expect(readTextFile(join(folder, 'a.md'))).toMatchObject({ text });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
