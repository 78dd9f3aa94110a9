import type { QueryClient } from '@tanstack/react-query';
import { askEarly, pageAt } from './ask-early.ts';
import { pageQuery } from './page-query.ts';
import { createQueryClient } from './query-client.ts';

/*
 * The first of the scripts, and small: it asks for what the address needs while the others are still on their way, so that data and program
 * come side by side and not one after the other.
 */
const client = createQueryClient();
void askEarly(client, window.location);
void start(client);

// Not awaited at the top: the others import from this script, and would wait for it while it waits for them.
async function start(withClient: QueryClient): Promise<void> {
  const [{ startReader }] = await Promise.all([import('./reader.tsx'), withClient.prefetchQuery(pageQuery(pageAt(window.location))), pageIsThere()]);
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no element with the id “root”');
  startReader(root, withClient);
}

/** The scripts may all be there before the page is read to its end. */
function pageIsThere(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => document.addEventListener('DOMContentLoaded', () => resolve(), { once: true }));
}
