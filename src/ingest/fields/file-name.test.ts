import { describe, expect, it } from 'vitest';
import { companionOf, titleOfFileName } from './file-name.ts';

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
