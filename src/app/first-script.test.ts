// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';

const script = readFileSync('public/first.js', 'utf8');

/** What the first script finds a page below `/press/` to be opened for: `elsewhere`, or undefined for the whole list. */
function opens(address: string, visit = 'navigate'): string | undefined {
  document.documentElement.removeAttribute('data-opens');
  const page = { documentElement: document.documentElement, currentScript: { src: 'https://archive.example/press/first.js' } };
  vi.stubGlobal('performance', { getEntriesByType: () => [{ type: visit }] });
  // oxlint-disable-next-line typescript/no-implied-eval -- the script is no module, and none of its names can be imported.
  new Function('document', 'location', script)(page, new URL(address, 'https://archive.example'));
  return document.documentElement.dataset['opens'];
}

it('the head of the list is seen where the whole list is opened afresh, and nowhere else', () => {
  expect(opens('/press/')).toBeUndefined();
  expect(opens('/press/#articles')).toBeUndefined();
  expect(opens('/press/?source=Harbour+Times')).toBe('elsewhere');
  expect(opens('/press/a/000000000000/the-bell')).toBe('elsewhere');
  expect(opens('/press/', 'reload')).toBe('elsewhere');
  expect(opens('/press/', 'back_forward')).toBe('elsewhere');
});
