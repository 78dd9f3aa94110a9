import { memo, useState } from 'react';
import type { Calendar } from '#core/bundle/calendar.ts';
import { firstDayOf, lastDayOf } from '#core/date-part.ts';
import type { Filter } from '#core/filter/filter.ts';
import { hasDayRange } from '#core/filter/match-row.ts';
import { type Bar, rangeOf } from '#core/timeline/bars.ts';
import { countBetween } from '#core/timeline/tally.ts';
import { type Days, describeDays, trailOf } from '#core/timeline/trail.ts';
import { countOf } from '#ui/count-of.ts';
import { Axis, type Pointed } from './axis.tsx';
import { Bars } from './bars.tsx';
import { Overview } from './overview.tsx';
import { PeriodTable } from './period-table.tsx';
import { Readout } from './readout.tsx';
import { Trail } from './trail.tsx';
import { type Drawing, useDrawing } from './use-drawing.ts';
import { useMostBars } from './use-most-bars.ts';
import { useRange } from './use-range.ts';
import { useTap } from './use-tap.ts';
import './bars.css';
import './timeline.css';

interface TimelineProps {
  /** The days of the whole archive. */
  readonly archive: Calendar;
  /** The days of what the query finds. */
  readonly counts: Calendar;
  /** True while they may still grow. */
  readonly isCounting: boolean;
  readonly filter: Filter;
  /** Where a choice leads: the list of these days. */
  readonly onChange: (days: Days) => void;
}

/** The whole archive as bars in time, the spine of the list. What is drawn of it follows from the filter alone. */
export const Timeline = memo(function Timeline({ archive, counts, isCounting, filter, onChange }: TimelineProps) {
  const drawing = useDrawing(archive, counts, filter, useMostBars());
  return drawing && <Drawn drawing={drawing} isCounting={isCounting} filter={filter} onChange={onChange} />;
});

interface DrawnProps extends Pick<TimelineProps, 'isCounting' | 'filter' | 'onChange'> {
  readonly drawing: Drawing;
}

/** Where somebody is with the pointer or the focus, in which of the two rows of bars. */
interface PointedAt {
  readonly place: number;
  readonly row: 'bars' | 'overview';
  readonly how: 'pointer' | 'focus';
}

function Drawn({ drawing: { view, bars, overview, shown }, isCounting, filter, onChange }: DrawnProps) {
  const key = `${view.unit} ${view.first} ${view.last}`;
  const inProgress = useRange(key);
  const [pointed, setPointed] = useState<PointedAt | null>(null);
  const steps = trailOf(filter);
  const out = steps.findLast((step) => !step.isChosen);
  // Days the wrong way round, or before or after all that there is: nothing of what is drawn is in the list.
  const isMissed = hasDayRange(filter) && !bars.some(({ chosen }) => chosen);

  const choose = (chosen: Bar): void => {
    // Choosing what is chosen already, and no more than that, steps out.
    const isChosen = filter.from === chosen.period && filter.to === chosen.period;
    onChange(isChosen && out ? { from: out.from, to: out.to } : { from: chosen.period, to: chosen.period });
  };
  const tap = useTap((under) => {
    const period = under.closest('[data-period]')?.getAttribute('data-period');
    const tapped = [...bars, ...(overview ?? [])].find((one) => one.period === period);
    if (tapped) choose(tapped);
  });
  const rangeWords = (): string => {
    const days = inProgress.range && rangeOf(bars, inProgress.range.from, inProgress.range.to);
    if (!days) return '';
    const words = describeDays(days);
    return isCounting ? words : `${words}, ${countOf(countBetween(shown, firstDayOf(days.from), lastDayOf(days.to)), 'article')}`;
  };

  return (
    <div className="timeline">
      <Trail steps={steps} onStep={onChange} />
      <Readout range={rangeWords()} hasFocus={pointed?.how === 'focus'} />
      <div className={isMissed ? 'plot missed' : 'plot'} {...tap}>
        {overview && <Overview bars={overview} onChoose={choose} onPoint={(place) => setPointed(place === null ? null : { place, row: 'overview', how: 'pointer' })} />}
        <Bars
          bars={bars}
          isCounting={isCounting}
          view={key}
          inProgress={inProgress}
          onChoose={choose}
          onRange={(from, to) => {
            const days = rangeOf(bars, from, to);
            if (days) onChange(days);
          }}
          onStepOut={out ? () => onChange({ from: out.from, to: out.to }) : null}
          onPoint={(place, how) => setPointed(place === null ? null : { place, row: 'bars', how })}
        />
      </div>
      <Axis bars={bars} isCounting={isCounting} pointed={pointedIn(pointed?.row === 'overview' ? overview : bars, pointed)} />
      <PeriodTable bars={bars} isCounting={isCounting} unit={view.unit} onChoose={choose} />
    </div>
  );
}

function pointedIn(bars: readonly Bar[] | null, at: PointedAt | null): Pointed | null {
  const bar = at && bars?.[at.place];
  return bar ? { bar, place: at.place, count: bars.length } : null;
}
