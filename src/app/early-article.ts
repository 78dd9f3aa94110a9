import type { Headline } from '#core/article.ts';
import { articleIdOfPath } from '#core/article-path.ts';
import type { ArticleId } from '#core/article-id.ts';
import { filePath, manifestPath } from '#core/bundle/file-name.ts';
import { idsMetaName, readIdsOfPage } from '#core/bundle/ids-of-page.ts';
import { idsFileOf } from '#core/bundle/locate.ts';
import { askAhead } from '#archive/ahead.ts';
import { findHeadline } from './find-headline.ts';
import { findPack } from './find-pack.ts';
import { pageIsThere } from './page-is-there.ts';
import { showHeadline } from './show-headline.ts';

/*
 * A script of its own, which asks for the article of an address and shows its headline before anything else of the program is there: see docs/decisions/016-headlines-first.md.
 * It imports nothing that the other scripts hold, or it would have to wait for them. Whatever goes wrong here is met again by the program, and told there.
 */
const id = articleIdOfPath(window.location.pathname, import.meta.env.BASE_URL);
if (id !== null) openArticle(id).catch(() => undefined);

async function openArticle(opened: ArticleId): Promise<void> {
  const told = document.querySelector<HTMLMetaElement>(`meta[name="${idsMetaName}"]`)?.content ?? '';
  const name = idsFileOf(readIdsOfPage(told), opened);
  if (name === null) return;
  const manifest = askAhead(manifestPath);
  const headline = findHeadline(await askAhead(filePath('ids', name)), opened);
  if (!headline) return;
  const pack = askForPack(manifest, headline);
  await pageIsThere();
  // Who comes back is brought to where they were, which may be far below any headline.
  const [visit] = performance.getEntriesByType('navigation');
  if (visit instanceof PerformanceNavigationTiming && visit.type === 'navigate') showHeadline(document, headline);
  await pack;
}

/** Asks for the pack of an article once the manifest is there. */
async function askForPack(manifest: Promise<unknown>, headline: Headline): Promise<void> {
  const name = findPack(await manifest, headline);
  if (name !== null) await askAhead(filePath('packs', name));
}
