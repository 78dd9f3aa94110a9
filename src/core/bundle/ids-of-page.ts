import { type FileName, isFileName } from './file-name.ts';
import type { Manifest } from './format.ts';
import { isNumberOfIdsFiles } from './locate.ts';

/**
 * The names of the files of ids, as the page itself tells them (`<meta name="dateline-ids" content="0a… 1b…">`): who was sent a link is then shown its
 * headline as soon as the page is there, and before the manifest is. Only a hint; the manifest decides.
 */
export const idsMetaName = 'dateline-ids';

/** What a page tells; null where an article is as soon found without. */
export function writeIdsOfPage({ ids, packs }: Pick<Manifest, 'ids' | 'packs'>): string | null {
  return packs.length < 2 ? null : ids.join(' ');
}

/** What a page has told; none where that is nothing, or nothing that can be understood. */
export function readIdsOfPage(content: string): readonly FileName[] {
  const names = content.split(' ');
  const files = names.filter(isFileName);
  return files.length === names.length && isNumberOfIdsFiles(files.length) ? files : [];
}
