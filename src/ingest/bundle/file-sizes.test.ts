import { expect, it } from 'vitest';
import { fileSizes } from './file-sizes.ts';

it('an archive of very many articles has larger files, which the manifest has to name', () => {
  const [usual, large] = [fileSizes(250_000), fileSizes(250_001)];
  expect(fileSizes(1)).toEqual(usual);
  for (const kind of ['rows', 'packs'] as const) {
    expect(large[kind].least).toBeGreaterThan(usual[kind].least);
    expect(large[kind].most).toBeGreaterThan(usual[kind].most);
  }
});
