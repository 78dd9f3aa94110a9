import { useMemo } from 'react';
import type { Calendar } from '#core/bundle/calendar.ts';
import { matchingDays } from '#core/filter/count.ts';
import { changeFilter, type Filter, parseFilter, searchOf } from '#core/filter/filter.ts';
import { type Bar, barsOf } from '#core/timeline/bars.ts';
import { type Tally, tallyDays } from '#core/timeline/tally.ts';
import { isSameView, type View, viewOf, wholeView } from '#core/timeline/view.ts';

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
 * The drawing that follows from the filter. The days are gone through once for an archive and once for what else a filter asks for,
 * whichever of them are drawn, and never while somebody points at it. Null where there is no line of time: no date, or a single period.
 *
 * @param archive the days of the whole archive
 * @param counts the days of what the query finds
 * @param most how many bars there is room for
 */
export function useDrawing(archive: Calendar, counts: Calendar, filter: Filter, most: number): Drawing | null {
  const all = useMemo(() => tallyDays(archive.days), [archive]);
  // Equal filters have equal addresses: who steps from one period to another waits for nothing to be counted again.
  const others = searchOf(changeFilter(filter, { from: null, to: null, order: 'newest' }));
  const shown = useMemo(() => {
    if (others === '' && counts === archive) return all;
    const matching = matchingDays(counts, parseFilter(others).filter);
    return tallyDays(matching.map(({ day, articles }) => ({ day: day.day, articles })));
  }, [archive, counts, all, others]);
  return useMemo(() => {
    const [first, last] = [all.days[0], all.days.at(-1)];
    if (first === undefined || last === undefined) return null;
    const whole = wholeView({ first, last }, most);
    const view = viewOf({ first, last }, filter, most);
    const wholeBars = barsOf(whole, all, shown, filter);
    if (wholeBars.length < 2) return null;
    return isSameView(view, whole) ? { view, bars: wholeBars, overview: null, shown } : { view, bars: barsOf(view, all, shown, filter), overview: wholeBars, shown };
  }, [all, shown, filter, most]);
}
