import { isPublished, type Published } from '#core/published.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The zones that have a name of their own, RFC 2822, section 4.3. All others, "Z" aside, say nothing that can be relied on. */
const zones: ReadonlyMap<string, string> = new Map([
  ...['UT', 'UTC', 'GMT', 'Z'].map((name) => [name, 'Z'] as const),
  ...[['EST', '-05:00'], ['EDT', '-04:00'], ['CST', '-06:00'], ['CDT', '-05:00'], ['MST', '-07:00'], ['MDT', '-06:00'], ['PST', '-08:00'], ['PDT', '-07:00']].map(
    ([name = '', offset = '']) => [name, offset] as const,
  ),
]);

const pattern =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,? +)?(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{2,4})(?:,? +(\d{1,2}):(\d\d)(?::(\d\d))?(?: *([a-z]{1,5})?(?:([+-])(\d\d):?(\d\d))?)?)?$/i;

/**
 * The date that a text states as mail and RSS write it, `Tue, 10 Jun 2003 04:00:00 GMT` (RFC 2822, sections 3.3 and 4.3); null for
 * any other text. Two-digit years below 50 are of this century, and years of two or three digits else count from 1900. Weekday, time
 * and seconds may be missing. The offset stays as it is stated; where a zone's name has no meaning of its own, the time has none.
 */
export function parseRfc2822(text: string): Published | null {
  const match = pattern.exec(text.replace(/\([^()]*\)/g, ' ').replace(/\s+/g, ' ').trim());
  if (!match) return null;
  const [, day = '', monthName = '', yearText = '', hour, minute, second, zone, sign, offsetHours, offsetMinutes] = match;
  const month = months.indexOf(monthName.slice(0, 3).toLowerCase()) + 1;
  const date = `${fullYear(yearText)}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (hour === undefined) return asPublished(date);
  const time = `${hour.padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second}`}`;
  // "-0000" is universal time too; what it leaves open is where the writer was.
  const stated = sign === undefined ? undefined : `${sign}${offsetHours}:${offsetMinutes}`.replace(/^-00:00$/, 'Z');
  return asPublished(`${date}T${time}${stated ?? zones.get((zone ?? '').toUpperCase()) ?? ''}`);
}

function fullYear(text: string): string {
  if (text.length === 4) return text;
  return String(Number(text) + (text.length === 2 && Number(text) < 50 ? 2000 : 1900));
}

function asPublished(text: string): Published | null {
  return isPublished(text) ? text : null;
}
