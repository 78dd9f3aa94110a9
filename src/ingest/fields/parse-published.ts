import { isPublished, type Published } from '#core/published.ts';
import { monthOfName } from './dates/month-names.ts';
import { readClock } from './dates/read-clock.ts';
import { readDay, type ReadDay } from './dates/read-day.ts';
import { readEpoch } from './dates/read-epoch.ts';
import { decodeEntities } from './decode-entities.ts';

/** Which of two numbers before a year is the day. */
export type DateOrder = 'day-first' | 'month-first';

/** What a text states as a date. */
export type StatedDate =
  /** `proves`: written in numbers that leave one order only, as `31/12/2016` does. */
  | { readonly published: Published; readonly proves?: DateOrder }
  /** `06/11/2019`: what it says depends on the order. */
  | { readonly open: Readonly<Record<DateOrder, Published>> }
  /** Not to be read without guessing. */
  | { readonly unread: 'no day' | 'another calendar' | 'unknown' };

/**
 * The first newspaper is of 1605, and nothing is published in years to come: a year outside of these is counted from elsewhere, as in Iran (1398),
 * Thailand (2562) or Taiwan (0108).
 */
const years = { first: 1600, last: 2100 };

/** No date is longer; a text that is, is none. In characters. */
const longest = 120;

/**
 * Reads a date in the forms that archives have: ISO 8601 and its relatives, RFC 2822, seconds and milliseconds since 1970, days in numbers, and
 * in words of the languages of `month-names.ts`. A day stays a day, a time keeps the offset it has, fractions of seconds are left out.
 */
export function readStatedDate(written: string): StatedDate {
  // Most files write dates as articles have them.
  if (isPublished(written)) return isYearOfNews(written.slice(0, 4)) ? { published: written } : { unread: 'another calendar' };
  const text = written.length > longest ? '' : decodeEntities(written).normalize('NFKC').replace(/\s+/g, ' ').trim();
  const moment = readEpoch(text);
  if (moment !== null) return { published: moment };
  const day = readDay(text);
  const clock = day && readClock(day.rest, day.isWorded);
  if (day === null || clock === null) return { unread: lacksDay(text) ? 'no day' : 'unknown' };
  if (!isYearOfNews(day.year)) return { unread: 'another calendar' };
  const [dayFirst, monthFirst] = [publishedOf(day, clock), day.order === 'unknown' ? publishedOf({ ...day, month: day.day, day: day.month }, clock) : null];
  if (day.order === 'known' || dayFirst === monthFirst) return dayFirst ? { published: dayFirst } : { unread: 'unknown' };
  if (dayFirst && monthFirst) return { open: { 'day-first': dayFirst, 'month-first': monthFirst } };
  if (dayFirst) return { published: dayFirst, proves: 'day-first' };
  return monthFirst ? { published: monthFirst, proves: 'month-first' } : { unread: 'unknown' };
}

/** The date that a text states, or null where it states none that can be read by itself. */
export function parsePublished(text: string): Published | null {
  const stated = readStatedDate(text);
  return 'published' in stated ? stated.published : null;
}

function isYearOfNews(year: string): boolean {
  return Number(year) >= years.first && Number(year) <= years.last;
}

function publishedOf({ year, month, day }: ReadDay, clock: string): Published | null {
  const published = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}${clock}`;
  return isPublished(published) ? published : null;
}

/** True for a year, or a year and a month: `2014`, `2014-03`, `03/2014`, `March 2014`, `2014年3月`. */
function lacksDay(text: string): boolean {
  if (/^\d{4}(?:[-/.](?:0?[1-9]|1[0-2]))?$|^(?:0?[1-9]|1[0-2])[-/.]\d{4}$|^\d{4}\s*[年년](?:\s*\d{1,2}\s*[月월])?$/u.test(text)) return true;
  const [, word] = /^(\p{L}+)\.?,?\s+(?:de\s+|of\s+)?\d{4}$/u.exec(text) ?? /^\d{4}\s+(\p{L}+)$/u.exec(text) ?? [];
  return word !== undefined && monthOfName(word) !== null;
}
