import { expect, it } from 'vitest';
import { pageTitle } from './page-title.ts';

it.each([
  ['names the article, its source and the archive', ['Bridge closed', 'Harbour Times', 'Cuttings of the Coast'], 'Bridge closed · Harbour Times · Cuttings of the Coast'],
  ['leaves out a source that is not known', ['Bridge closed', '', 'Cuttings of the Coast'], 'Bridge closed · Cuttings of the Coast'],
  ['says the same words once', ['Bridge closed', 'Harbour Times', 'Harbour Times'], 'Bridge closed · Harbour Times'],
  ['takes words for the same whatever their case and spaces', ['Bridge closed', 'HARBOUR  times', 'Harbour Times'], 'Bridge closed · HARBOUR  times'],
  ['is the name of the archive where there is nothing else', ['', '', 'Cuttings of the Coast'], 'Cuttings of the Coast'],
])('the title of a page %s', (_, parts, title) => {
  expect(pageTitle(...parts)).toBe(title);
});
