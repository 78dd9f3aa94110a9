import type { Published } from '#core/published.ts';
import type { Report } from '../draft.ts';
import { quote } from '../quote.ts';
import { parsePublished } from './parse-published.ts';
import { dayOfPath } from './path-day.ts';
import { type PickedFields, textsOf } from './pick-fields.ts';

/** What stands in fields for a date without being one: `published: true` says that it was, not when. */
const noDate = /^(true|false|none|nan|n\/a|0000-00-00.*)$/i;

/** When an article was published: what its fields say, else the day that its address on its site begins with, else its file's path. */
export function readPublished(fields: PickedFields, path: string, report: Report): Published | null {
  const stated = fields('published')
    .flatMap(({ value, line }) => textsOf(value).map((text) => ({ text, line })))
    .filter(({ text }) => !noDate.test(text));
  const parsed = stated.map(({ text }) => parsePublished(text)).find((published) => published !== null);
  const ownPath = fields('path').flatMap(({ value }) => textsOf(value)).map(dayOfPath).find((day) => day !== null);
  const published = parsed ?? parsePublished(ownPath ?? dayOfPath(path) ?? '');
  for (const { text, line } of stated) {
    if (parsePublished(text)) break;
    const origin = parsed ? 'which stands beside it' : `which ${ownPath ? 'its path on the site' : "the file's path"} tells`;
    const instead = published ? `taken as ${published}, ${origin}` : 'left undated';
    report(line, `the date ${quote(text)} cannot be read without guessing (2019-11-06 and 2019-11-06T01:25:56+00:00 can); ${instead}`);
  }
  return published;
}
