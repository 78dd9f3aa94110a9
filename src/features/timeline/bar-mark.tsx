import { memo, type RefCallback } from 'react';
import { describeDatePart } from '#core/filter/describe.ts';
import type { Bar } from '#core/timeline/bars.ts';
import { countOf } from '#ui/count-of.ts';
import { type Scale, shapeOf } from './scale.ts';

interface BarMarkProps {
  readonly bar: Bar;
  /** True while there may still be more in it. */
  readonly isCounting: boolean;
  readonly place: number;
  readonly scale: Scale;
  /** Whether it is in the range in progress. */
  readonly taken: boolean;
  /** Whether it is the one that the keyboard stops at. */
  readonly current: boolean;
  readonly barRef: RefCallback<SVGGElement>;
}

/** What a bar is called: `June 2019, 812 articles`; without the figure while it is being counted. */
export function nameOf({ period, articles }: Bar, isCounting: boolean): string {
  return isCounting ? describeDatePart(period) : `${describeDatePart(period)}, ${countOf(articles, 'article')}`;
}

/** One bar: all articles of the period, and over them those that the filter shows. */
export const BarMark = memo(function BarMark({ bar, isCounting, place, scale, taken, current, barRef }: BarMarkProps) {
  const state = taken ? 'bar taken' : bar.chosen ? 'bar chosen' : 'bar';
  return (
    <g ref={barRef} role="button" className={state} data-place={place} data-period={bar.period} tabIndex={current ? 0 : -1} aria-label={nameOf(bar, isCounting)} aria-pressed={bar.chosen}>
      <rect className="reach" {...shapeOf(scale, place, null)} />
      {bar.all > bar.articles && <rect className="all" {...shapeOf(scale, place, bar.all)} />}
      <rect className="size" {...shapeOf(scale, place, bar.articles)} />
    </g>
  );
});
