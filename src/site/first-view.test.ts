import { expect, it } from 'vitest';
import { writeFirstView, writeOpeningArticle } from './first-view.ts';

it('the page holds its first view where the program will draw, and says which build it is of', () => {
  const html = writeFirstView('<body><div id="root"></div></body>', '8f14e45fceea', '<h1>$& The Riverside Archive</h1>');
  expect(html).toBe('<body><div id="root" data-first-view="8f14e45fceea"><h1>$& The Riverside Archive</h1></div></body>');
});

it('a page without a place for it is told', () => {
  expect(() => writeFirstView('<body></body>', '8f14e45fceea', '')).toThrow('root');
});

it('what is filled in where an article is opened stands beside it, with the language of the archive', () => {
  const archive = { title: 'The Riverside Archive', description: '', language: '"en' };
  expect(writeOpeningArticle('<div id="root"></div>', archive, '<h1>$& …</h1>')).toBe('<template id="opening" data-language="&#34;en"><h1>$& …</h1></template>\n    <div id="root"></div>');
  expect(writeOpeningArticle('<div id="root"></div>', { ...archive, language: null }, '')).toContain('<template id="opening"></template>');
  expect(() => writeOpeningArticle('<body></body>', archive, '')).toThrow('root');
});
