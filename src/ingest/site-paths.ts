import { basename } from 'node:path/posix';
import { decodePercent } from './decode-percent.ts';

/**
 * Paths on the site that an article came from: how its other articles link to it. They are compared without a query, a fragment, an
 * ending of HTML or a slash at the end.
 */
export function sitePathOf(address: string): string | null {
  if (!/^\/(?![/\\])/.test(address)) return null;
  const path = decodePercent(address.replace(/[?#].*$/s, '')).normalize('NFC');
  return path.replace(/(?:\/index)?\.html?$|\/index$/i, '').replace(/\/+$/, '') || null;
}

/**
 * The paths at which generators publish a file: Jekyll leads `2019-11-06-slug.md` to `/2019/11/06/slug/`
 * (https://jekyllrb.com/docs/permalinks/), Hugo `content/posts/slug.md` to `/posts/slug/` (https://gohugo.io/content-management/urls/).
 */
export function sitePathsOfFile(file: string): string[] {
  const name = basename(file).replace(/\.[^.]+$/, '');
  const [, year, month, day, slug] = /^(\d{4})-(\d\d)-(\d\d)-(.+)$/.exec(name) ?? [];
  const [, below] = /(?:^|\/)content\/(.+?)(?:\/_?index)?\.[^./]+$/.exec(file) ?? [];
  return [...(slug === undefined ? [] : [`/${year}/${month}/${day}/${slug}`]), ...(below === undefined ? [] : [`/${below}`])].map((path) => path.normalize('NFC'));
}
