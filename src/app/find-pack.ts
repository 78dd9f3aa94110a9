import type { Headline } from '#core/article.ts';
import { areIntegers, isDayEntry, isPackEntry } from '#core/bundle/entries.ts';
import type { FileName } from '#core/bundle/file-name.ts';
import { packOf } from '#core/bundle/locate.ts';
import { dayOf } from '#core/published.ts';
import { isObject } from './is-object.ts';

/** The pack that has an article, by what a manifest holds; checked by hand, and only as far as that takes. Null where it is not told, or cannot be understood. */
export function findPack(json: unknown, { id, published }: Pick<Headline, 'id' | 'published'>): FileName | null {
  if (!isObject(json)) return null;
  const { days, undated, packs } = json;
  if (!isListOf(days, isDayEntry) || !isListOf(packs, isPackEntry) || !areIntegers(undated)) return null;
  return packOf({ days, undated, packs }, id, published && dayOf(published));
}

function isListOf<T>(json: unknown, is: (entry: unknown) => entry is T): json is readonly T[] {
  return Array.isArray(json) && json.every(is);
}
