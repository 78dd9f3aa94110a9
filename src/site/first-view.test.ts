import { expect, it } from 'vitest';
import { writeFirstView } from './first-view.ts';

it('the page holds its first view where the program will draw, and says which build it is of', () => {
  const html = writeFirstView('<body><div id="root"></div></body>', '8f14e45fceea', '<h1>$& The Riverside Archive</h1>');
  expect(html).toBe('<body><div id="root" data-first-view="8f14e45fceea"><h1>$& The Riverside Archive</h1></div></body>');
});

it('a page without a place for it is told', () => {
  expect(() => writeFirstView('<body></body>', '8f14e45fceea', '')).toThrow('root');
});
