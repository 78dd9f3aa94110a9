import { describe, expect, it } from 'vitest';
import type { Calendar } from './bundle/calendar.ts';
import { parseDay } from './day.ts';
import { changeFilter, everything, parseFilter } from './filter/filter.ts';
import { timelineOf } from './timeline.ts';

/** An archive with one article of source 0 and two of source 1, one of them suspect, on each of the days. */
function calendarOf(...newestFirst: string[]): Calendar {
  const days = newestFirst.map((text, place) => ({
    day: parseDay(text)!,
    counts: {
      all: new Map([
        [0, 1],
        [1, 2],
      ]),
      suspects: new Map([[1, 1]]),
    },
    articles: 3,
    newer: place * 3,
  }));
  return { sources: ['A', 'B'], days, dated: days.length * 3, undated: { all: new Map(), suspects: new Map() } };
}

describe('the timeline', () => {
  it('has a bar for each day of a short archive, empty days included', () => {
    const bars = timelineOf(calendarOf('2020-03-02', '2020-02-28'), everything, 60);
    expect(bars.map(({ period, articles }) => [period, articles])).toEqual([
      ['2020-02-28', 3],
      ['2020-02-29', 0],
      ['2020-03-01', 0],
      ['2020-03-02', 3],
    ]);
  });

  it('goes by months, then by years, as the archive grows', () => {
    const bars = (most: number) => timelineOf(calendarOf('2020-02-01', '2018-12-31'), everything, most).map(({ period }) => period);
    expect(bars(60)).toHaveLength(15);
    expect(bars(60).at(0)).toBe('2018-12');
    expect(bars(60).at(-1)).toBe('2020-02');
    expect(bars(14)).toEqual(['2018', '2019', '2020']);
  });

  it('counts suspect captures only where they are not left out', () => {
    const [bar] = timelineOf(calendarOf('2020-02-28'), changeFilter(everything, { withoutSuspects: true }), 60);
    expect(bar?.articles).toBe(2);
  });

  it('counts the chosen sources only', () => {
    const [bar] = timelineOf(calendarOf('2020-02-01'), changeFilter(everything, { sources: ['B'] }), 60);
    expect(bar?.articles).toBe(2);
  });

  it('marks the periods that the filter takes in, wholly or partly', () => {
    const { filter } = parseFilter('?from=2019-02-10&to=2019-03');
    const bars = timelineOf(calendarOf('2019-04-01', '2019-01-31'), filter, 10);
    expect(bars.map(({ period, chosen }) => [period, chosen])).toEqual([
      ['2019-01', false],
      ['2019-02', true],
      ['2019-03', true],
      ['2019-04', false],
    ]);
  });

  it('of an archive without dates has no bars', () => {
    expect(timelineOf(calendarOf(), everything, 60)).toEqual([]);
  });
});
