import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openGathered } from './gathered-file.ts';

it('a gathered file has all that was added, in its order, whatever its length', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  try {
    const texts = ['a', '鐘'.repeat(100_000), '', '𠮷b', '水'.repeat(400_000), 'c'.repeat(2_000_000), '鐘'.repeat(200_000), 'd'];
    const file = openGathered(join(folder, 'words'), 'wx');
    expect(texts.filter((text) => file.add(text).toString() !== text)).toEqual([]);
    file.close();
    expect(readFileSync(join(folder, 'words'), 'utf8') === texts.join('')).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
