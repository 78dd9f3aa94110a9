import { describe, expect, it } from 'vitest';
import { sitePathOf, sitePathsOfFile } from './site-paths.ts';

describe('a path on the former site', () => {
  it.each([
    ['/2019/11/06/slug/', '/2019/11/06/slug'],
    ['/2019/11/06/slug', '/2019/11/06/slug'],
    ['/2019/11/06/slug.html?from=mail#end', '/2019/11/06/slug'],
    ['/posts/slug/index.html', '/posts/slug'],
    ['/caf%C3%A9/', '/café'],
  ])('%s is %s', (address, path) => expect(sitePathOf(address)).toBe(path));

  it.each(['/', '//host.example/a', 'slug/', '../slug', 'https://news.example/a', '#end', ''])('%j is none', (address) => expect(sitePathOf(address)).toBeNull());
});

describe('the paths at which generators publish a file', () => {
  it.each([
    ['_posts/2019-11-06-slug.md', ['/2019/11/06/slug']],
    ['content/posts/slug.md', ['/posts/slug']],
    ['site/content/posts/slug/index.md', ['/posts/slug']],
    ['content/posts/2019-11-06-slug.md', ['/2019/11/06/slug', '/posts/2019-11-06-slug']],
    ['clippings/slug.md', []],
  ])('%s has %j', (file, paths) => expect(sitePathsOfFile(file)).toEqual(paths));
});
