import type { Row } from '../article.ts';
import { type Calendar, readCalendar } from '../bundle/calendar.ts';
import { writePairs } from '../bundle/pairs.ts';
import { dayNumber } from '../day.ts';
import { dayOf } from '../published.ts';

/** For tests: the calendar of an archive of some rows, by looking at each row for each day and source. */
export function calendarOfRows(rows: readonly Pick<Row, 'published' | 'source' | 'suspicion'>[]): Calendar {
  const sources = [...new Set(rows.map(({ source }) => source))];
  const count = (some: typeof rows): number[] =>
    writePairs(sources.map((source, place) => [place, some.filter((row) => row.source === source).length] as const).filter(([, articles]) => articles > 0));
  const countDays = (some: typeof rows): number[][] => {
    const days = [...new Set(some.flatMap(({ published }) => (published === null ? [] : [dayOf(published)])))].sort();
    return days.map((day, at) => {
      const before = days[at - 1];
      const gap = dayNumber(day) - (before === undefined ? 0 : dayNumber(before));
      return [gap, ...count(some.filter(({ published }) => published !== null && dayOf(published) === day))];
    });
  };
  const isUndated = ({ published }: (typeof rows)[number]): boolean => published === null;
  const suspects = rows.filter(({ suspicion }) => suspicion !== undefined);
  return readCalendar({ sources, days: countDays(rows), undated: count(rows.filter(isUndated)), suspects: { days: countDays(suspects), undated: count(suspects.filter(isUndated)) } });
}
