import { foldText } from '#core/text.ts';
import type { Meta, Statement } from './read-meta.ts';

/** The titles that a page states outside of JSON-LD, the most trustworthy first. */
export function statedTitles(meta: Meta): Statement[] {
  const tags = meta.named('og:title', 'citation_title', 'dc.title', 'dcterms.title', 'parsely-title', 'sailthru.title', 'twitter:title', 'headline');
  return [...tags, ...(meta.title ? [meta.title] : []), ...meta.headings];
}

/** What stands between a title and the name of the site. Chinese pages write it without spaces. */
const separators = /\s*[|–—·•»«_:-]\s*/g;

/**
 * A title without the name of its site at the end. Only where the page confirms it: it states that name, or shows the title without
 * it as a heading. `The Thames - Britain` may be a title.
 */
export function withoutSiteName(title: string, sites: readonly string[], headings: readonly string[]): string {
  for (const { index, 0: separator } of [...title.matchAll(separators)].toReversed()) {
    const before = title.slice(0, index).trim();
    const after = foldText(title.slice(index + separator.length));
    if (before === '') continue;
    if (sites.some((site) => foldText(site) === after)) return before;
    if (headings.some((heading) => foldText(heading) === foldText(before))) return before;
  }
  return title;
}
