import * as v from 'valibot';
import { idsSchema, type Manifest } from './format.ts';

/**
 * The names of the files of ids, as the page itself tells them (`<meta name="dateline-ids" content="1 0a… 1b…">`): who was sent a link then asks for the
 * day of its id beside the manifest, and not after it. Only a hint; the manifest decides.
 */
export const idsMetaName = 'dateline-ids';

/** More names than this are told by the manifest alone: they weigh more, at each visit, than the time they save is worth. */
const mostNames = 32;

/** What a page tells; null where an article is found without asking, or there are too many names. */
export function writeIdsOfPage({ ids, packs }: Pick<Manifest, 'ids' | 'packs'>): string | null {
  return packs.length < 2 || ids.files.length > mostNames ? null : [ids.digits, ...ids.files].join(' ');
}

/** What a page has told; null where that is nothing, or nothing that can be understood. */
export function readIdsOfPage(content: string): Manifest['ids'] | null {
  const [digits = '', ...files] = content.split(' ');
  const read = v.safeParse(idsSchema, { digits: digits === '' ? null : Number(digits), files });
  return read.success ? read.output : null;
}
