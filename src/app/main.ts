import { askEarly, pageAt } from './ask-early.ts';
import { keepPresses } from './early-presses.ts';
import { keepReading } from './keep-reading.ts';
import { pageIsThere } from './page-is-there.ts';
import { pageQuery } from './page-query.ts';
import { createQueryClient } from './query-client.ts';

/*
 * The first script of the program, and small: it asks for what the address needs while the others are still on their way, so that data and program
 * come side by side and not one after the other. An article is asked for before it (`early-article.ts`).
 */
const { dataset } = document.documentElement;
dataset['program'] = 'there';
const client = createQueryClient();
const asked = askEarly(client, window.location);
const press = keepPresses(document);
start().catch((error: unknown) => {
  // What stands there then says why nothing answers: index.html has the words.
  dataset['program'] = 'lost';
  throw error;
});

// Not awaited at the top: the others import from this script, and would wait for it while it waits for them.
async function start(): Promise<void> {
  const [{ startReader }] = await Promise.all([import('./reader.tsx'), client.prefetchQuery(pageQuery(pageAt(window.location))), pageIsThere()]);
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no element with the id “root”');
  clearWhatIsHidden(root);
  // What is there to read, a headline or the head of the list, stands until there is as much to show in its place.
  const isAsRich = root.childElementCount > 0 && (await asked);
  startReader(root, client, isAsRich, keepReading(document), press);
}

/** Takes away the head of the list where the page was opened for something else. */
function clearWhatIsHidden(root: HTMLElement): void {
  if (dataset['opens'] !== 'elsewhere') return;
  root.replaceChildren();
  delete root.dataset['firstView'];
  delete dataset['opens'];
}
