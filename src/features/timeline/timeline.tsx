import { type KeyboardEvent, useState } from 'react';
import { type DatePart, firstDayOf } from '#core/date-part.ts';
import { describeDatePart } from '#core/filter/describe.ts';
import { describeMonthShortly } from '#core/describe-date.ts';
import type { Bar } from '#core/timeline.ts';
import { countOf } from '#ui/count-of.ts';
import './timeline.css';

interface TimelineProps {
  readonly bars: readonly Bar[];
  /** Where a click on a bar leads: the list of that period, or of all again where it is the one chosen. */
  readonly onChoose: (period: DatePart | null) => void;
}

/** Height of the drawing in its own units; the page stretches it. */
const height = 64;

/** The whole archive as bars in time, the spine of the list. One stop for the keyboard: arrows move along it, Enter chooses. */
export function Timeline({ bars, onChoose }: TimelineProps) {
  const chosen = bars.findIndex((bar) => bar.chosen);
  const [at, setAt] = useState<number | null>(null);
  if (bars.length < 2) return null;
  const current = Math.min(at ?? (chosen === -1 ? bars.length - 1 : chosen), bars.length - 1);
  const most = Math.max(1, ...bars.map((bar) => bar.articles));
  const lone = bars.filter((bar) => bar.chosen).length === 1;

  const move = (event: KeyboardEvent<SVGGElement>): void => {
    const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, PageUp: -12, PageDown: 12, Home: -bars.length, End: bars.length };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(bars.length - 1, current + step));
    setAt(next);
    event.currentTarget.parentElement?.querySelectorAll<SVGGElement>('[role="button"]')[next]?.focus();
  };

  return (
    <div className="timeline">
      <svg role="toolbar" aria-label="Timeline" viewBox={`0 0 ${bars.length * 10} ${height}`} preserveAspectRatio="none">
        {bars.map((bar, place) => {
          const choose = (): void => {
            setAt(place);
            onChoose(bar.chosen && lone ? null : bar.period);
          };
          // The square root keeps a month of three articles in sight beside one of three hundred.
          const size = bar.articles === 0 ? 0 : Math.max(3, Math.sqrt(bar.articles / most) * height);
          return (
            <g
              key={bar.period}
              role="button"
              className={bar.chosen ? 'bar chosen' : 'bar'}
              tabIndex={place === current ? 0 : -1}
              aria-label={`${describeDatePart(bar.period)}, ${countOf(bar.articles, 'article')}`}
              aria-pressed={bar.chosen}
              onClick={choose}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' && event.key !== ' ') return move(event);
                event.preventDefault();
                choose();
              }}
            >
              <title>{`${describeDatePart(bar.period)}, ${countOf(bar.articles, 'article')}`}</title>
              <rect className="reach" x={place * 10} y={0} width={10} height={height} />
              <rect className="size" x={place * 10 + 1} y={height - size} width={8} height={size} />
            </g>
          );
        })}
      </svg>
      <Axis bars={bars} />
    </div>
  );
}

/** Names of a few periods below the bars, evenly spread; the bars themselves have theirs for a screen reader. */
function Axis({ bars }: { readonly bars: readonly Bar[] }) {
  const labels = axisLabels(bars.map(({ period }) => period));
  return (
    <svg className="axis" aria-hidden="true" height="1.25rem" width="100%">
      {labels.map(({ place, text }) => (
        <text key={place} x={`${(place / bars.length) * 100}%`} y="1rem">
          {text}
        </text>
      ))}
    </svg>
  );
}

/** At most seven labels, at the first bar of a year or of a month where there are few years. */
function axisLabels(periods: readonly DatePart[]): { place: number; text: string }[] {
  const first = periods[0];
  if (first === undefined) return [];
  const length = new Set(periods.map((period) => period.slice(0, 4))).size > 1 ? 4 : 7;
  const starts = periods.flatMap((period, place) =>
    place === 0 || period.slice(0, length) !== periods[place - 1]?.slice(0, length) ? [{ place, period }] : [],
  );
  const every = Math.ceil(starts.length / 7);
  return starts
    .filter((_, place) => place % every === 0)
    .filter(({ place }) => place <= periods.length * 0.94)
    .map(({ place, period }) => ({ place, text: length === 4 ? period.slice(0, 4) : `${describeMonthShortly(firstDayOf(period))} ${period.slice(0, 4)}` }));
}
