import { dayOf, type Published } from '#core/published.ts';
import type { Report } from '../draft.ts';
import { quote } from '../quote.ts';
import { plain } from './field-names.ts';
import { type DateOrder, readStatedDate, type StatedDate } from './parse-published.ts';
import { dayOfPath } from './path-day.ts';
import { type PickedFields, textsOf } from './pick-fields.ts';

/** A date such as `06/11/2019` or `31/12/2016`: the other dates of its field in the archive tell its order, and it tells theirs. */
export interface NumericDate {
  /** The field's name, in the form in which names are compared. */
  readonly field: string;
  readonly line: number;
  readonly text: string;
  /** What it says in the one order and the other, or the one order in which it says anything. */
  readonly stated: { readonly open: Readonly<Record<DateOrder, Published>> } | { readonly proves: DateOrder };
  /** What became of the article's date meanwhile, for the problem's message. */
  readonly instead: string;
}

/** What stands in fields for a date without being one: `published: true` says that it was, not when. */
const noDate = /^(true|false|none|nan|n\/a|0000-00-00.*)$/i;

const faults = {
  'no day': 'names no day',
  'another calendar': 'counts its years from elsewhere than the calendar of 2019-11-06',
  unknown: 'cannot be read without guessing (2019-11-06 and 6 November 2019 can)',
} as const;

interface Statement {
  readonly field: string;
  readonly line: number;
  readonly text: string;
  readonly date: StatedDate;
}

/** What is known of the date. */
interface PublishedHeader {
  readonly published: Published | null;
  /** False where no field tells it: a path does, or nothing. */
  readonly dateIsStated: boolean;
  readonly numericDate?: NumericDate;
}

/**
 * When an article was published: what its fields say, else the day that its address on its site begins with, else its file's path.
 * Where only the archive as a whole can tell what a field says, that date is given along with the answer so far.
 */
export function readPublished(fields: PickedFields, path: string, report: Report): PublishedHeader {
  const statements = fields('published').flatMap(({ name, value, line }) =>
    textsOf(value).filter((text) => !noDate.test(text)).map((text): Statement => ({ field: plain(name), line, text, date: readStatedDate(text) })),
  );
  const parsed = statements.map(({ date }) => publishedOf(date)).find((published) => published !== null);
  const ownPath = fields('path').flatMap(({ value }) => textsOf(value)).map(dayOfPath).find((day) => day !== null);
  const [beside, origin]: [Published | null, string] = parsed
    ? [parsed, 'which stands beside it']
    : [publishedOf(readStatedDate(ownPath ?? dayOfPath(path) ?? '')), `which ${ownPath ? 'its path on the site' : "the file's path"} tells`];
  const instead = beside ? `taken as ${beside}, ${origin}` : 'left undated';
  for (const { date, field, line, text } of statements) {
    if ('published' in date) return { published: date.published, dateIsStated: true, ...(date.proves ? { numericDate: { field, line, text, stated: { proves: date.proves }, instead } } : {}) };
    if ('open' in date) {
      const [settled] = beside ? Object.values(date.open).filter((one) => dayOf(one) === dayOf(beside)) : [];
      return settled ? { published: settled, dateIsStated: true } : { published: beside, dateIsStated: parsed !== undefined, numericDate: { field, line, text, stated: date, instead } };
    }
    report('unread date', line, `the date ${quote(text)} ${faults[date.unread]}; ${instead}`);
  }
  return { published: beside, dateIsStated: false };
}

function publishedOf(date: StatedDate): Published | null {
  return 'published' in date ? date.published : null;
}
