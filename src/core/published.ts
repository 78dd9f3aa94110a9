import type { Brand } from './brand.ts';
import { type Day, isDay } from './day.ts';

/**
 * When an article says it was published: a day, and the time where it is known, in the offset the article itself uses.
 * One of `2019-11-06`, `2019-11-06T01:25`, `2019-11-06T01:25:56` and the last two with `Z` or an offset such as `+08:00`
 * (a profile of ISO 8601). An undated article has null in its place.
 */
export type Published = Brand<string, 'Published'>;

const timePattern = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)?$/;

/** True for a text in the form that `Published` describes, of a day and a time that exist. */
export function isPublished(text: string): text is Published {
  const day = text.slice(0, 10);
  if (!isDay(day)) return false;
  return text.length === 10 || (text[10] === 'T' && timePattern.test(text.slice(11)));
}

/** The day under which an article stands: the one it names itself, in its own offset. */
export function dayOf(published: Published): Day {
  const day = published.slice(0, 10);
  if (!isDay(day)) throw new RangeError(`Not a published date: ${published}`);
  return day;
}

/** The time on the article's own clock, `HH:MM`, and its offset as stated (`UTC`, `+08:00`, or empty); null for a day alone. */
export function timeOf(published: Published): { clock: string; offset: string } | null {
  if (published.length === 10) return null;
  const offset = /(Z|[+-]\d{2}:\d{2})$/.exec(published.slice(16))?.[0] ?? '';
  return { clock: published.slice(11, 16), offset: offset === 'Z' || /^[+-]00:00$/.test(offset) ? 'UTC' : offset };
}
