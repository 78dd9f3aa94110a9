import { describeDatePart, describeFilter } from '#core/filter/describe.ts';
import { facetWords, type IsKnown } from '#core/filter/describe-facets.ts';
import type { Filter } from '#core/filter/filter.ts';
import type { Lifting } from '#core/filter/lift-parts.ts';
import { isReversed } from '#core/filter/match-row.ts';
import { keepKnown, missingFrom } from '#core/filter/parts.ts';
import { listInWords } from '#core/list-in-words.ts';
import { quoteQuery } from '#core/text.ts';
import { countOf, formatCount } from '#ui/count-of.ts';

/** What was looked for and where, so that nobody takes "no match" for "not in the archive"; and which part of it left nothing. */
export function describeEmptiness(filter: Filter, liftings: readonly Lifting[], isKnown: IsKnown): string {
  return [describeSearch(filter, isKnown), describeLiftings(liftings)].filter((words) => words !== '').join(' ');
}

function describeSearch(filter: Filter, isKnown: IsKnown): string {
  const missing = missingFrom(filter, isKnown);
  if (missing.length > 0) {
    const named = missing.map(({ facet, values }) => `no ${facetWords[facet].noun} ${listInWords(values.map((value) => `“${value}”`), 'or')}`);
    return `This archive has ${listInWords(named, 'and')}.`;
  }
  if (filter.from && filter.to && isReversed(filter)) {
    return `The dates are the wrong way round: ${describeDatePart(filter.from)}, where they begin, is after ${describeDatePart(filter.to)}, where they end.`;
  }
  // What the archive does not have changes nothing beside what it has.
  const rest = describeFilter({ ...filter, ...keepKnown(filter, isKnown), query: '' });
  const among = rest === '' ? 'No article' : `No article ${rest}`;
  return filter.query === '' ? `${among} is in this archive.` : `${among} has ${quoteQuery(filter.query)} in its title, author, source or first lines.`;
}

/** `Without the search there would be 2 articles, without the dates 3.` */
function describeLiftings(liftings: readonly Lifting[]): string {
  const [first, ...others] = liftings;
  if (!first) return '';
  const [words, ...more] = (first.parts.length > 1 ? [first] : [first, ...others]).map(({ parts, articles }, place) => {
    const phrase = parts.map((part) => part.phrase).join(' and ');
    return place === 0 ? `${phrase} there would be ${countOf(articles, 'article')}` : `${phrase} ${formatCount(articles)}`;
  });
  const sentence = [words, ...more].join(', ');
  return first.parts.length > 1 ? `To lift one part of the filter is not enough; ${sentence}.` : `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
