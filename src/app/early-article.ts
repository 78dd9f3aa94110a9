import type { Headline } from '#core/article.ts';
import { articleIdOfPath } from '#core/article-path.ts';
import type { ArticleId } from '#core/article-id.ts';
import { filePath, manifestPath } from '#core/bundle/file-name.ts';
import { idsMetaName, readIdsOfPage } from '#core/bundle/ids-of-page.ts';
import { idsFileOf } from '#core/bundle/locate.ts';
import { askAhead } from '#archive/ahead.ts';
import { findHeadline } from './find-headline.ts';
import { findPack } from './find-pack.ts';
import { findText } from './find-text.ts';
import { isNewVisit } from './history-memory.ts';
import { pageIsThere } from './page-is-there.ts';
import { showHeadline } from './show-headline.ts';

/** How long the program is kept waiting for a text that does not come, in milliseconds. */
const longest = 3000;

/*
 * A script of its own, which asks for the article of an address and shows it before anything else of the program is there: see docs/decisions/016-headlines-first.md.
 * It imports nothing that the other scripts hold, or it would have to wait for them. Whatever goes wrong here is met again by the program, and told there.
 */
const { dataset } = document.documentElement;
const id = articleIdOfPath(window.location.pathname, import.meta.env.BASE_URL);
// Who opens the list has asked for the program already: the page that links to articles lead to does not (`site/compiling/program-mark.ts`).
dataset['program'] ??= 'coming';
setTimeout(startProgram, longest);
// Who comes back is brought to where they were, which may be far below any headline: nothing is shown that would have to wait for it.
if (id === null || !isNewVisit()) startProgram();
if (id !== null) void openArticle(id).catch(() => undefined).finally(startProgram);

async function openArticle(opened: ArticleId): Promise<void> {
  const told = document.querySelector<HTMLMetaElement>(`meta[name="${idsMetaName}"]`)?.content ?? '';
  const name = idsFileOf(readIdsOfPage(told), opened);
  if (name === null) return;
  const manifest = askAhead(manifestPath);
  const headline = findHeadline(await askAhead(filePath('ids', name)), opened);
  if (!headline) return;
  // More may come between such a head and its text, so the text has to wait for the program (`show-text.ts`).
  if (!headline.beginning) startProgram();
  const text = askForText(manifest, headline);
  if (!isNewVisit()) return;
  await pageIsThere();
  showHeadline(document, headline);
  const [body, { showText }] = await Promise.all([text, import('./show-text.ts')]);
  if (body !== '') showText(document, body);
}

/** Asks for the pack of an article once the manifest is there, and gives the article's body; empty where there is none. */
async function askForText(manifest: Promise<unknown>, headline: Headline): Promise<string> {
  const name = findPack(await manifest, headline);
  return name === null ? '' : findText(await askAhead(filePath('packs', name), startProgram), headline.id);
}

/** Asks for the program: it is as heavy as all else, and shares the line with no more than the end of a text. */
function startProgram(): void {
  Promise.all([import('./main.ts'), import('./reader.tsx')]).catch(() => {
    dataset['program'] = 'lost';
    document.querySelector('.opening article')?.removeAttribute('aria-busy');
  });
}
