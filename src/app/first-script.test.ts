// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';

const script = readFileSync('public/first.js', 'utf8');

/** Runs the first script in a page below `/press/`. */
function run(address: string, visit = 'navigate'): void {
  const page = { documentElement: document.documentElement, currentScript: { src: 'https://archive.example/press/first.js' } };
  vi.stubGlobal('performance', { getEntriesByType: () => [{ type: visit }] });
  // oxlint-disable-next-line typescript/no-implied-eval -- the script is no module, and none of its names can be imported.
  new Function('document', 'location', script)(page, new URL(address, 'https://archive.example'));
}

/** What the page is found to be opened for: `elsewhere`, or undefined for the whole list. */
function opens(address: string, visit?: string): string | undefined {
  document.documentElement.removeAttribute('data-opens');
  run(address, visit);
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

it.each([
  [undefined, 'lost'],
  ['coming', 'coming'],
  ['there', 'there'],
])('of a program that has said %s once all is loaded, the page says that it is %s', (said, told) => {
  const { dataset } = document.documentElement;
  delete dataset['program'];
  run('/press/');
  expect(dataset['program']).toBeUndefined();
  if (said !== undefined) dataset['program'] = said;
  window.dispatchEvent(new Event('load'));
  expect(dataset['program']).toBe(told);
});
