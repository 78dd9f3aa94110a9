import { isPublished, type Published } from '#core/published.ts';

/**
 * ISO 8601 as archives write it: extended or basic form (`2019-11-06`, `20191106`), a `T` or a space before the time, an hour of one
 * digit, fractions of seconds, and an offset with or without colon, minutes or a space before it.
 */
const pattern =
  /^(\d{4})(-?)(\d\d)\2(\d\d)(?:(?:[Tt]|[ \t]+)(\d{1,2}):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?[ \t]*(?:([Zz]|UTC|GMT)|([+-])(\d{1,2})(?::?(\d\d))?)?)?$/;

/**
 * The date that a text states, or null where it states none that can be read without guessing. Fractions of seconds are left out;
 * a day stays a day, and nothing is moved from its own offset.
 */
export function parsePublished(text: string): Published | null {
  const match = pattern.exec(text.trim());
  if (!match) return null;
  const [, year, , month, day, hour, minute, second, utc, sign, hours, minutes = '00'] = match;
  const date = `${year}-${month}-${day}`;
  const time = hour === undefined ? '' : `T${hour.padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second}`}`;
  const offset = utc !== undefined ? 'Z' : hours === undefined ? '' : `${sign}${hours.padStart(2, '0')}:${minutes}`;
  const published = date + time + offset;
  return isPublished(published) ? published : null;
}
