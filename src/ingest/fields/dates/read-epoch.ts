import { isPublished, type Published } from '#core/published.ts';

const firstMoment = 0;
const lastMoment = Date.UTC(2101, 0, 1);

/**
 * The moment that 10 digits (seconds) or 13 digits (milliseconds) since 1970 tell, with `Z`, for they count in UTC. Null for any other
 * number, and for ten digits that could as well be a year, month, day and hour.
 */
export function readEpoch(text: string): Published | null {
  const [, digits = ''] = /^(\d{10}|\d{13})(?:\.\d+)?$/.exec(text) ?? [];
  if (digits === '' || /^(18|19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])([01]\d|2[0-3])$/.test(digits)) return null;
  const moment = Number(digits) * (digits.length === 10 ? 1000 : 1);
  if (moment < firstMoment || moment >= lastMoment) return null;
  const published = `${new Date(moment).toISOString().slice(0, 19)}Z`;
  return isPublished(published) ? published : null;
}
