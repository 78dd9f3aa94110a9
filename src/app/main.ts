import { askEarly, pageAt } from './ask-early.ts';
import { keepPresses } from './early-presses.ts';
import { pageQuery } from './page-query.ts';
import { createQueryClient } from './query-client.ts';

/*
 * The first of the scripts, and small: it asks for what the address needs while the others are still on their way, so that data and program
 * come side by side and not one after the other.
 */
const client = createQueryClient();
const asked = askEarly(client, window.location);
const press = keepPresses(document);
void start();

// Not awaited at the top: the others import from this script, and would wait for it while it waits for them.
async function start(): Promise<void> {
  const [{ startReader }] = await Promise.all([import('./reader.tsx'), client.prefetchQuery(pageQuery(pageAt(window.location))), pageIsThere()]);
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no element with the id “root”');
  // The head of the list stands until there is as much to show in its place.
  startReader(root, client, opensHere(root) && (await asked), press);
}

/** Whether the page shows the head of the list, and was opened for that; whatever else it was opened for, it is out of the way now. */
function opensHere(root: HTMLElement): boolean {
  const { dataset } = document.documentElement;
  if (dataset['opens'] !== 'elsewhere') return root.dataset['firstView'] !== undefined;
  root.replaceChildren();
  delete dataset['opens'];
  return false;
}

/** The scripts may all be there before the page is read to its end. */
function pageIsThere(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => document.addEventListener('DOMContentLoaded', () => resolve(), { once: true }));
}
