import { describe, expect, it } from 'vitest';
import { readAddress } from './read-address.ts';
import { companionOf, titleOfAddress, titleOfFileName, wordsOfFileName } from './file-name.ts';

describe('a file name', () => {
  it.each([
    ['2019-11-06-the-river_rises.md', 'The river rises'],
    ['20191106 the river.md', 'The river'],
    ['2019-13-06-the-river.md', '2019 13 06 the river'],
    ['news/the-river/index.md', 'The river'],
    ['index.md', 'Index'],
    ['2019-11-06.md', '2019 11 06'],
    ['.md', '.md'],
  ])('%s reads "%s"', (path, title) => {
    expect(titleOfFileName(path)).toBe(title);
  });

  it.each(['README.md', 'docs/readme.txt', 'README.zh-CN.md', 'readme_fr.md', 'LICENSE-MIT.txt', 'Changelog.md', 'CONTRIBUTING.markdown', 'posts/_index.md'])(
    '%s is no article',
    (path) => {
      expect(companionOf(path)).not.toBeNull();
    },
  );

  it.each(['readmission-rates-fall.md', 'license-plates-stolen.md', 'index.md', '2019-01-01-readme.md', 'Licensed-to-fish.md'])('%s may be one', (path) => {
    expect(companionOf(path)).toBeNull();
  });
});

describe('the words of a file name', () => {
  it.each([
    ['2019-11-06-the-river_rises.md', 'The river rises'],
    ['水位上升.md', '水位上升'],
    ['article_10319.md', ''],
    ['river.md', ''],
    ['2019-11-06.md', ''],
    ['水位.md', ''],
  ])('of %s are "%s"', (path, words) => {
    expect(wordsOfFileName(path)).toBe(words);
  });
});

describe('the words of an address', () => {
  it.each([
    ['https://news.example/a/10319/the-river-rises-again-20191.html?b=c', 'The river rises again'],
    ['https://news.example/the-river/', 'The river'],
    ['https://news.example/a/%E6%B0%B4%E4%BD%8D%E9%AB%98-%E6%BC%B2', '水位高 漲'],
    ['https://web.archive.org/web/2019/https://news.example/a/the-river', 'The river'],
    ['https://news.example/a/%EF%BF%BD%EF%BF%BD%EF%BF%BD-the-river', ''],
    ['https://news.example/a/%E6%B0-the', ''],
    ['https://news.example/article/15462/-', ''],
    ['https://news.example/?p=7', ''],
  ])('of %s are "%s"', (address, words) => {
    expect(titleOfAddress(readAddress(address)!)).toBe(words);
  });
});
