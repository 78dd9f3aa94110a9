import { shorten } from '#core/text.ts';
import type { ArchiveImport } from '#ingest/archive-import.ts';
import { describePlace } from './describe-problem.ts';
import { numberOf } from './numbers.ts';
import type { Style } from './style.ts';
import { wrapWords } from './tables.ts';

/** More names than this are not worth telling: the rare ones mean nothing to the archive. */
const mostNames = 10;

/** A text that looks like a field may be a sentence with a colon. */
const longestName = 40;

/** Names of fields from which nothing was taken, those that may hold the dates of undated articles first, and how to say what they mean. */
export function describeUnusedNames({ unusedNames }: ArchiveImport, style: Style): string[] {
  if (unusedNames.length === 0) return [];
  const dates = unusedNames.filter(({ mayBeDates }) => mayBeDates > 0);
  const shown = [...dates, ...unusedNames.filter((one) => !dates.includes(one))].slice(0, mostNames);
  const countWidth = Math.max(...shown.map(({ articles }) => numberOf(articles).length));
  const indent = ' '.repeat(countWidth + 4);
  const lines = shown.map((one) => {
    const holds = one.mayBeDates === 0 ? '' : `; a date in ${numberOf(one.mayBeDates)} undated`;
    return `  ${numberOf(one.articles).padStart(countWidth)}  ${JSON.stringify(shorten(one.name, longestName))} (first ${describePlace(one)}${holds})`;
  });
  const others = unusedNames.length - shown.length;
  const example = dates[0] ? `{"fields": {${JSON.stringify(dates[0].name)}: "published"}}` : '{"fields": {"kicker": "section"}}';
  const advice = `where one of them means something, archive.json says what: ${example}`;
  return ['', style.heading('Fields that were not used'), ...lines, ...(others > 0 ? [`${indent}and ${numberOf(others)} more`] : []), ...wrapWords(`${indent}→ `, advice).map(style.advice)];
}
