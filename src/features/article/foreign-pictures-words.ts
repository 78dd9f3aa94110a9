import type { ForeignPictures } from '#core/article.ts';
import { listInWords } from '#core/list-in-words.ts';
import { countOf } from '#ui/count-of.ts';

/** What a reader is told of pictures that wait, and the button that fetches them. */
export function foreignPicturesWords({ count, hosts }: ForeignPictures): { readonly notice: string; readonly offer: string } {
  const [are, them] = count === 1 ? ['is', 'it'] : ['are', 'them'];
  return {
    notice: `${countOf(count, 'picture')} of this article ${are} not part of the archive. Fetching ${them} tells the other side that you read here.`,
    offer: `Show ${countOf(count, 'picture')} from ${listInWords(hosts, 'and')}`,
  };
}
