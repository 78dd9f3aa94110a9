import { type FocusEvent, type KeyboardEvent, type PointerEvent, useId, useMemo, useState } from 'react';
import { firstDayOf } from '#core/date-part.ts';
import type { Day } from '#core/day.ts';
import { type Bar, placeOfDay } from '#core/timeline/bars.ts';
import { moveAlong } from '#core/timeline/move.ts';
import { BarMark } from './bar-mark.tsx';
import { placeUnder } from './place-under.ts';
import { pitch, type Scale } from './scale.ts';
import { useBarFocus } from './use-bar-focus.ts';
import { useDrag } from './use-drag.ts';
import type { RangeInProgress } from './use-range.ts';

interface BarsProps {
  readonly bars: readonly Bar[];
  /** True while there may still be more in them. */
  readonly isCounting: boolean;
  /** Tells one set of bars from another. */
  readonly view: string;
  readonly inProgress: RangeInProgress;
  readonly onChoose: (bar: Bar) => void;
  readonly onRange: (from: number, to: number) => void;
  /** Leaves the view for what is around it; null where there is nothing. */
  readonly onStepOut: (() => void) | null;
  /** What is pointed at, or has the focus. */
  readonly onPoint: (place: number | null, how: 'pointer' | 'focus') => void;
}

const height = 64;

/** The bars. They are one stop for the keyboard: arrows move along them, with Shift they extend a range, Enter chooses, Escape steps out. */
export function Bars({ bars, isCounting, view, inProgress, onChoose, onRange, onStepOut, onPoint }: BarsProps) {
  const help = useId();
  // Kept as a day: stepping in or out, the keyboard goes on where it was.
  const [at, setAt] = useState<Day | null>(null);
  const current = placeOf(bars, at);
  const { plot, barRef, focusBar } = useBarFocus(view, current);
  const { range, extend, drop } = inProgress;

  const moveTo = (place: number): void => {
    const bar = bars[place];
    if (bar) setAt(firstDayOf(bar.period));
  };
  const choose = (place: number): void => {
    const bar = bars[place];
    if (!bar) return;
    moveTo(place);
    onChoose(bar);
  };
  const apply = (from: number, to: number): void => {
    moveTo(Math.min(from, to));
    drop();
    onRange(from, to);
  };
  const drag = useDrag(bars.length, inProgress, choose, apply);

  /** The focus also comes by other ways than the keys: a screen reader has its own. */
  const focused = ({ target }: FocusEvent): void => {
    const place = placeUnder(target);
    moveTo(place);
    onPoint(place !== -1 && target.matches(':focus-visible') ? place : null, 'focus');
  };

  const press = (event: KeyboardEvent): void => {
    const here = placeUnder(event.target);
    if (here === -1 || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = moveAlong(
      bars.map(({ period }) => period),
      here,
      event.key,
    );
    if (next !== null) {
      if (event.shiftKey) extend(range?.from ?? here, next);
      else drop();
      focusBar(next);
    } else if (event.key === 'Enter' || event.key === ' ') {
      if (range) apply(range.from, range.to);
      else choose(here);
    } else if (event.key === 'Escape' && range) drop();
    else if ((event.key === 'Escape' || event.key === 'Backspace') && onStepOut) onStepOut();
    else return;
    event.preventDefault();
  };

  // The same as long as the bars are, so that a range in progress draws those anew that come into it.
  const scale = useMemo((): Scale => ({ bars: bars.length, most: Math.max(...bars.map(({ all }) => all)), height }), [bars]);
  const [first, last] = range ? [Math.min(range.from, range.to), Math.max(range.from, range.to)] : [0, -1];
  return (
    <>
      <svg
        ref={plot}
        className="bars"
        role="toolbar"
        aria-label="Timeline"
        aria-describedby={help}
        tabIndex={-1}
        viewBox={`0 0 ${bars.length * pitch} ${height}`}
        preserveAspectRatio="none"
        {...drag}
        onKeyDown={press}
        onPointerOver={(event: PointerEvent) => onPoint(event.pointerType === 'mouse' ? placeUnder(event.target) : null, 'pointer')}
        onPointerLeave={() => onPoint(null, 'pointer')}
        onFocus={focused}
        onBlur={() => onPoint(null, 'focus')}
      >
        {bars.map((bar, place) => (
          // By place, so that the focus has a bar to stay on when others are drawn.
          <BarMark key={place} bar={bar} isCounting={isCounting} place={place} scale={scale} taken={place >= first && place <= last} current={place === current} barRef={barRef} />
        ))}
      </svg>
      <p id={help} hidden>
        Arrow keys move, with Shift they extend a range. Enter chooses, Escape steps out.
      </p>
    </>
  );
}

/** Where the keyboard stops: at the bar of a day, else at the first that is chosen, else at the last. */
function placeOf(bars: readonly Bar[], day: Day | null): number {
  const place = day === null ? -1 : placeOfDay(bars, day);
  if (place !== -1) return place;
  const chosen = bars.findIndex((bar) => bar.chosen);
  return chosen === -1 ? bars.length - 1 : chosen;
}
