import { describe, expect, it } from 'vitest';
import { articleIdOfPath } from './article-path.ts';

describe('the id in a path', () => {
  it.each([
    ['/a/000000000001', '/', '000000000001'],
    ['/a/000000000001/the-bell', '/', '000000000001'],
    ['/press/a/000000000001/the-bell', '/press/', '000000000001'],
    ['/A/000000000001', '/', null],
    ['/a/00000000000Z', '/', '00000000000z'],
    ['/a/000000000001', '/press/', null],
    ['/press/', '/press/', null],
    ['/press', '/press/', null],
    ['/a/short', '/', null],
    ['/about/000000000001', '/', null],
  ])('%s below %s is %s', (path, base, id) => expect(articleIdOfPath(path, base)).toBe(id));
});
