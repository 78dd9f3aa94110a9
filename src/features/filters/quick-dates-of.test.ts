import { describe, expect, it } from 'vitest';
import { type Calendar, readCalendar } from '#core/bundle/calendar.ts';
import { dayNumber, isDay } from '#core/day.ts';
import { countMatching } from '#core/filter/count.ts';
import { changeFilter, parseFilter, searchOf } from '#core/filter/filter.ts';
import { isMonthDay, type MonthDay } from '#core/month-day.ts';
import { type QuickDate, quickDatesOf } from './quick-dates-of.ts';

/** An archive of one source with an article on each of some days, from the oldest on, and some undated. */
function archiveOf(days: readonly string[], undated = 0): Calendar {
  let before = 0;
  const packed = days.filter(isDay).map((day) => {
    const gap = dayNumber(day) - before;
    before += gap;
    return [gap, 0, 1];
  });
  return readCalendar({ sources: ['Post'], days: packed, undated: undated > 0 ? [0, undated] : [], suspects: { days: [], undated: [] } });
}

function monthDay(text: string): MonthDay {
  if (!isMonthDay(text)) throw new RangeError(text);
  return text;
}

const choicesFor = (archive: Calendar, search = '', today = '07-31'): QuickDate[] => quickDatesOf(archive, archive, parseFilter(search).filter, monthDay(today));
const wordsOf = (choices: readonly QuickDate[]): string[] => choices.map(({ words, articles }) => `${words}: ${articles}`);

const years = (first: number, last: number): string[] => Array.from({ length: last - first + 1 }, (_, place) => `${first + place}-03-05`);

describe('the quick choices of days', () => {
  it('are the years that a short archive has, and its latest month', () => {
    expect(wordsOf(choicesFor(archiveOf(['2016-02-29', '2018-03-01', '2018-04-01', '2018-04-02'])))).toEqual(['2016: 1', '2018: 3', 'Latest month, April 2018: 2']);
  });

  it('are the decades of a longer one, its latest year and its latest month', () => {
    const choices = choicesFor(archiveOf(years(1998, 2011)));
    expect(wordsOf(choices)).toEqual(['1990s: 2', '2000s: 10', '2010s: 2', 'Latest year, 2011: 1', 'Latest month, March 2011: 1']);
    expect(choices[1]?.choose).toEqual({ from: '2000', to: '2009' });
  });

  it('are the centuries of a very long one', () => {
    const archive = archiveOf(['0007-01-01', '1799-01-01', ...years(1803, 1954)]);
    expect(wordsOf(choicesFor(archive)).slice(0, 4)).toEqual(['0001–0099: 1', '1700–1799: 1', '1800–1899: 97', '1900–1999: 55']);
  });

  it('are the months of the year that is asked for, as far as the archive has them', () => {
    const archive = archiveOf(['2016-02-29', '2017-05-01', '2017-06-29', '2017-06-30', '2018-06-30']);
    const months = ['May: 1', 'Jun: 2'];
    expect(wordsOf(choicesFor(archive, '?from=2017&to=2017'))).toEqual(['2016: 1', '2017: 3', '2018: 1', ...months, 'Latest month, June 2018: 1']);
    expect(wordsOf(choicesFor(archive, '?from=2017-06&to=2017-06'))).toEqual(expect.arrayContaining(months));
    const june = choicesFor(archive, '?from=2017-06&to=2017-06').find(({ words }) => words === 'Jun');
    expect(june).toMatchObject({ name: 'June 2017', lift: { from: '2017', to: '2017' } });
    for (const search of ['?from=2017', '?to=2017', '?from=2016&to=2017', '?from=2017-06&to=2017-05', '?dates=undated']) expect(wordsOf(choicesFor(archive, search))).not.toEqual(expect.arrayContaining(months));
  });

  it('are none in an archive of one month', () => {
    expect(choicesFor(archiveOf(['2019-06-01', '2019-06-30']), '', '06-30')).toEqual([]);
    expect(choicesFor(archiveOf([]))).toEqual([]);
  });

  it('leave out the only year of an archive', () => {
    expect(wordsOf(choicesFor(archiveOf(['2019-05-01', '2019-06-30'])))).toEqual(['Latest month, June 2019: 1']);
  });

  it('have the day of the year that is today, where the archive has articles of it', () => {
    const archive = archiveOf(['2016-02-29', '2017-06-30', '2018-06-30']);
    expect(wordsOf(choicesFor(archive, '', '06-30')).at(-1)).toBe('On this day, 30 June: 2');
    expect(wordsOf(choicesFor(archive, '', '02-29')).at(-1)).toBe('On this day, 29 February: 1');
    expect(wordsOf(choicesFor(archive, '?from=2018&to=2018', '06-30')).at(-1)).toBe('On this day, 30 June: 1');
    expect(wordsOf(choicesFor(archive, '?on=07-01', '07-01')).at(-1)).toBe('On this day, 1 July: 0');
  });

  it('have the undated, where the archive has such articles', () => {
    expect(wordsOf(choicesFor(archiveOf(['2019-06-01'], 3), '?from=2019&source=Post'))).toEqual(['Undated: 3']);
    expect(wordsOf(choicesFor(archiveOf(['2019-06-01']), '?dates=undated'))).toEqual(['Undated: 0']);
  });

  it('show as many articles as they say, and a second press takes each off again', () => {
    const archive = archiveOf(['2016-02-29', '2017-06-30', '2018-06-30'], 2);
    const { filter } = parseFilter('?source=Post');
    const choices = choicesFor(archive, '?source=Post', '06-30');
    expect(choices).toHaveLength(6);
    for (const { words, choose, isOn } of choices) {
      expect(isOn(filter)).toBe(false);
      const chosen = changeFilter(filter, choose);
      const again = choicesFor(archive, searchOf(chosen), '06-30').find((choice) => choice.words === words);
      expect(again?.isOn(chosen)).toBe(true);
      expect(again?.articles).toBe(countMatching(archive, chosen));
      expect(changeFilter(chosen, again?.lift ?? {})).toEqual(filter);
    }
  });

  it('are on wherever the days come to the same', () => {
    const search = '?from=2017-01-01&to=2017-12';
    const on = choicesFor(archiveOf(years(2016, 2018)), search).filter(({ isOn }) => isOn(parseFilter(search).filter));
    expect(wordsOf(on)).toEqual(['2017: 1']);
  });
});
