import { articleIdOfPath } from '#core/article-path.ts';
import type { ArticleId } from '#core/article-id.ts';
import { type FileName, filePath } from '#core/bundle/file-name.ts';
import { idsMetaName, readIdsOfPage } from '#core/bundle/ids-of-page.ts';
import { idsFileOf } from '#core/bundle/locate.ts';
import { pageIsThere } from './page-is-there.ts';
import { showHeadline } from './show-headline.ts';

/*
 * A script of its own, which asks for a headline and shows it before anything else of the program is there: see docs/decisions/016-headlines-first.md.
 * It imports nothing that the other scripts hold, or it would have to wait for them.
 */

/** A file of ids that was asked for early, as it came. */
export interface EarlyIds {
  readonly name: FileName;
  readonly json: unknown;
}

/** The file of ids that has the article of this address, once its headline is shown; null where the page names no such file, or it does not come. */
export const earlyIds: Promise<EarlyIds | null> = openHeadline(articleIdOfPath(window.location.pathname, import.meta.env.BASE_URL)).catch(() => null);

async function openHeadline(id: ArticleId | null): Promise<EarlyIds | null> {
  const told = document.querySelector<HTMLMetaElement>(`meta[name="${idsMetaName}"]`)?.content ?? '';
  const name = id && idsFileOf(readIdsOfPage(told), id);
  if (name === null) return null;
  const response = await fetch(import.meta.env.BASE_URL + filePath('ids', name));
  if (!response.ok) return null;
  const json: unknown = await response.json();
  await pageIsThere();
  // Who comes back is brought to where they were, which may be far below any headline.
  const [visit] = performance.getEntriesByType('navigation');
  if (id !== null && visit instanceof PerformanceNavigationTiming && visit.type === 'navigate') showHeadline(document, json, id);
  return { name, json };
}
