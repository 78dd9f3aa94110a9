import { type ArticleId, isArticleId } from '#core/article-id.ts';
import { isPublished, type Published } from '#core/published.ts';

/**
 * What an entry of the history remembers beside its address. It survives a reload, and is no part of a link that is copied.
 */

/** An article remembers the filter of the list it was opened from. */
export interface ArticleLinkState {
  /** The query string of that list. */
  readonly search: string;
}

/** A list that somebody returns to from an article remembers the article. */
export interface ListLinkState {
  readonly at: { readonly id: ArticleId; readonly published: Published | null };
}

/** A list over which the sheet of filters is open remembers that, and the entry it was opened over until the filter changes. */
export interface SheetState {
  readonly sheet: { readonly over: string | null };
}

/** The state of an article's entry; without one, the article was opened by its link. */
export function readArticleLinkState(state: unknown): ArticleLinkState {
  return isRecord(state) && typeof state['search'] === 'string' ? { search: state['search'] } : { search: '' };
}

/** The state of a list's entry, or null. */
export function readListLinkState(state: unknown): ListLinkState | null {
  const at = isRecord(state) ? state['at'] : null;
  if (!isRecord(at) || typeof at['id'] !== 'string' || !isArticleId(at['id'])) return null;
  const published = at['published'];
  return { at: { id: at['id'], published: typeof published === 'string' && isPublished(published) ? published : null } };
}

/** The state of a list's entry over which the sheet is open, or null. */
export function readSheetState(state: unknown): SheetState | null {
  const sheet = isRecord(state) ? state['sheet'] : null;
  return isRecord(sheet) ? { sheet: { over: typeof sheet['over'] === 'string' ? sheet['over'] : null } } : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
