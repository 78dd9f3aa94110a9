import type { OtherVersion } from '#core/article.ts';
import { canFollow, isEarlierVersion } from '#core/versions.ts';
import { compareText } from '#core/compare-rows.ts';
import { frequentKeys } from './frequent-keys.ts';
import type { Settled } from './settle-ids.ts';
import type { StoredArticle } from './store/stored-article.ts';

/** How many versions an article links to on either side: the page of a newspaper's front may have been saved every day. */
const mostOnEachSide = 10;

/** Lets the articles that were saved of one original address know of each other. */
export function linkVersions(settled: readonly Settled[]): Settled[] {
  const shared = frequentKeys(settled, ({ address }) => address, 2);
  const groups = new Map<string, OtherVersion[]>();
  for (const { address, article } of settled) {
    if (address === null || !shared.has(address)) continue;
    const group = groups.get(address) ?? [];
    groups.set(address, group);
    group.push(linkTo(article));
  }
  const places = new Map<string, number>();
  const latest = new Map<string, readonly OtherVersion[]>();
  for (const [address, group] of groups) {
    for (const [place, { id }] of group.sort(byTime).entries()) places.set(id, place);
    latest.set(address, group.filter(canFollow).slice(-1));
  }
  return settled.map((one) => {
    const group = one.address === null ? undefined : groups.get(one.address);
    if (group === undefined) return one;
    const place = places.get(one.article.id) ?? 0;
    const isEarlier = isEarlierVersion(one.article, group) && { isEarlier: true as const };
    const versions = [...group.slice(Math.max(0, place - mostOnEachSide), place), ...group.slice(place + 1, place + 1 + mostOnEachSide)];
    return { ...one, article: { ...one.article, versions, ...isEarlier } };
  });
}

function linkTo({ id, head: { title }, published, suspicion }: StoredArticle): OtherVersion {
  return suspicion === undefined ? { id, title, published } : { id, title, published, suspicion };
}

/** Oldest first, the undated last. */
function byTime(a: OtherVersion, b: OtherVersion): number {
  return compareText(a.published ?? '~', b.published ?? '~') || compareText(a.id, b.id);
}
