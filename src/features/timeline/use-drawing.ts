import { useMemo } from 'react';
import type { Calendar } from '#core/bundle/calendar.ts';
import { matchingDays } from '#core/filter/count.ts';
import { changeFilter, type Filter } from '#core/filter/filter.ts';
import { type Bar, barsOf } from '#core/timeline/bars.ts';
import { type Tally, tallyDays } from '#core/timeline/tally.ts';
import { type View, viewOf, wholeView } from '#core/timeline/view.ts';

/** What the timeline draws. */
export interface Drawing {
  readonly view: View;
  readonly bars: readonly Bar[];
  /** The bars of the whole archive, where the view is closer than that. */
  readonly overview: readonly Bar[] | null;
  /** What the filter shows on each day, whatever days it asks for. */
  readonly shown: Tally;
}

/**
 * The drawing that follows from the filter. The days are gone through once for an archive and once for a filter, whatever is drawn of them, and
 * never while somebody points at it. Null where there is no line of time: no date, or a single period.
 *
 * @param archive the days of the whole archive
 * @param counts the days of what the query finds
 * @param most how many bars there is room for
 */
export function useDrawing(archive: Calendar, counts: Calendar, filter: Filter, most: number): Drawing | null {
  const all = useMemo(() => tallyDays(archive.days), [archive]);
  const shown = useMemo(() => {
    const matching = matchingDays(counts, changeFilter(filter, { from: null, to: null }));
    return tallyDays(matching.map(({ day, articles }) => ({ day: day.day, articles })));
  }, [counts, filter]);
  return useMemo(() => {
    const [first, last] = [all.days[0], all.days.at(-1)];
    if (first === undefined || last === undefined) return null;
    const whole = wholeView({ first, last }, most);
    const view = viewOf({ first, last }, filter, most);
    const wholeBars = barsOf(whole, all, shown, filter);
    if (wholeBars.length < 2) return null;
    return view.unit === whole.unit ? { view, bars: wholeBars, overview: null, shown } : { view, bars: barsOf(view, all, shown, filter), overview: wholeBars, shown };
  }, [all, shown, filter, most]);
}
