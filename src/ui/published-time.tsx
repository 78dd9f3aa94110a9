import { describePublished } from '#core/describe-date.ts';
import type { Published } from '#core/published.ts';

/** When an article was published, in words, with the date for machines; `Undated` where it says nothing. */
export function PublishedTime({ published }: { readonly published: Published | null }) {
  if (published === null) return <span>Undated</span>;
  return <time dateTime={published}>{describePublished(published)}</time>;
}
