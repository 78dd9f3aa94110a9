import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matcherOf } from './match-pattern.ts';

describe('a pattern', () => {
  it.each([
    ['notes.md', 'notes.md'],
    ['*.md', 'notes.md'],
    ['drafts/*.md', 'drafts/a.md'],
    ['drafts/', 'drafts/2019/a.md'],
    ['drafts/**', 'drafts/2019/a.md'],
    ['**/index.md', 'index.md'],
    ['**/index.md', 'a/b/index.md'],
    ['a/**/b.md', 'a/b.md'],
    ['a/**/b.md', 'a/x/y/b.md'],
    ['./a/?.md', 'a/1.md'],
    ['**', 'a/b.md'],
    ['水*.md', '水位.md'],
    ['a?.md', 'a𝄞.md'],
    ['caf\u00e9.md', 'cafe\u0301.md'],
  ])('%s is that of %s', (pattern, path) => {
    expect(matcherOf(pattern)(path)).toBe(true);
  });

  it.each([
    ['notes.md', 'a/notes.md'],
    ['*.md', 'a/notes.md'],
    ['*.md', 'notes.mdx'],
    ['**/index.md', 'xindex.md'],
    ['**/index.md', 'a/xindex.md'],
    ['a/**/b.md', 'a/xb.md'],
    ['drafts/', 'drafts'],
    ['a?.md', 'a/.md'],
    ['a.md', 'axmd'],
    ['[a].md', 'a.md'],
    ['', 'a.md'],
  ])('%s is not that of %s', (pattern, path) => {
    expect(matcherOf(pattern)(path)).toBe(false);
  });

  it('of a path itself is its own', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]+(\/[a-z.-]+)*$/), (path) => {
        expect(matcherOf(path)(path)).toBe(true);
      }),
    );
  });

  it('with many stars takes no long time', () => {
    expect(matcherOf('*a'.repeat(50))(`${'a'.repeat(3000)}b`)).toBe(false);
  });
});
