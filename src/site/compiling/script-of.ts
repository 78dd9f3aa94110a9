/**
 * The reader is six scripts and a few that are wanted later: what asks for an article and shows its headline, what makes a text safe and shows it, what asks for all other data, what draws, and one for each of the two
 * pages. Left to itself the bundler makes a dozen, which on a slow line wait for each other.
 */
export const scripts = ['headline', 'text', 'early', 'reader'] as const;
type Script = (typeof scripts)[number];

/** What asks for an article and shows its headline before anything else is there. It stands alone: nothing here may import what is not here (`order-head.ts` holds it). */
const ofHeadline = [
  ...['/src/app/early-article.', '/src/app/show-headline.', '/src/app/find-', '/src/app/is-object.', '/src/app/page-is-there.', '/src/app/history-memory.', '/src/core/article-path.', '/src/core/article-id.', 'vite/preload-helper'],
  ...['/src/core/bundle/file-name.', '/src/core/bundle/entries.', '/src/core/bundle/pairs.', '/src/archive/ahead.', '/src/core/bundle/ids-of-page.', '/src/core/bundle/locate.', '/src/core/labels.', '/src/core/describe-date.', '/src/core/published.'],
  ...['/src/core/day.', '/src/core/month-day.', '/src/core/web-address.', '/src/core/page-title.', '/src/core/text.', '/src/core/script.', '/src/core/list-in-words.', '/src/ui/count-of.', '/src/archive/picture-words.', '/src/features/article/foreign-pictures-words.'],
];

/** What makes a text safe and shows it. The sanitiser is the heaviest part of it, and whoever comes by the list needs it at their first article. */
const ofText = ['/node_modules/dompurify/', '/src/archive/sanitise-body', '/src/archive/stand-in', '/src/app/show-text.', '/src/ui/find-place.'];

/** What one of the pages alone needs, and with it whatever is not named here. */
const ofPages = [
  ...['/src/core/typed-date/', '/src/core/timeline/', '/src/core/facets/', '/src/core/bundle/check-columns'],
  ...['/src/archive/use-articles-ahead', '/src/archive/facet-code', '/src/archive/columns-query', '/src/archive/neighbours'],
  ...['/src/app/pages/list-', '/src/app/pages/article-page', '/src/app/pages/found-', '/src/app/pages/unknown-'],
];
/** What asks for data before anything is drawn. */
const ofEarly = [
  ...['/node_modules/@tanstack/query-core/', '/node_modules/valibot/', '/src/core/', '/src/core/facets/by-articles', '/src/archive/'],
  ...['/src/app/main.', '/src/app/ask-early.', '/src/app/early-presses.', '/src/app/keep-reading.', '/src/app/page-query.', '/src/app/query-client.'],
];
/** What draws: libraries, what all pages have in common, and how components come by data. */
const ofReader = ['/src/archive/use-', '/node_modules/', '/src/ui/', '/src/app/'];

/** The script that a module belongs to, by its path; null leaves it to the page that needs it. */
export function scriptOf(module: string): Script | null {
  const path = module.replaceAll('\\', '/');
  const longestOf = (parts: readonly string[]): number => Math.max(0, ...parts.filter((part) => path.includes(part)).map((part) => part.length));
  if (longestOf(ofHeadline) > 0) return 'headline';
  if (longestOf(ofText) > 0) return 'text';
  const [pages, early, reader] = [ofPages, ofEarly, ofReader].map(longestOf);
  if (!early && !reader) return null;
  if ((pages ?? 0) > Math.max(early ?? 0, reader ?? 0)) return null;
  // The more exact name counts.
  return (early ?? 0) > (reader ?? 0) ? 'early' : 'reader';
}
