import { publishedLabel } from '#core/labels.ts';
import type { Published } from '#core/published.ts';

/** When an article was published, in words, with the date for machines; `Undated` where it says nothing. */
export function PublishedTime({ published }: { readonly published: Published | null }) {
  return published === null ? <span>{publishedLabel(published)}</span> : <time dateTime={published}>{publishedLabel(published)}</time>;
}
