import { memo } from 'react';
import { axisLabels } from '#core/timeline/axis.ts';
import type { Bar } from '#core/timeline/bars.ts';
import { nameOf } from './bar-mark.tsx';

/** A bar that is pointed at, or has the focus, and among how many it stands. */
export interface Pointed {
  readonly bar: Bar;
  readonly place: number;
  readonly count: number;
}

interface AxisProps {
  readonly bars: readonly Bar[];
  /** True while there may still be more in them. */
  readonly isCounting: boolean;
  readonly pointed: Pointed | null;
}

/** Below the bars: names of a few periods, and over them that of the bar which is pointed at. The bars themselves have theirs for a screen reader. */
export function Axis({ bars, isCounting, pointed }: AxisProps) {
  return (
    <svg className="axis" aria-hidden="true" height="1.25rem" width="100%">
      <Labels bars={bars} />
      {pointed && (
        <text className="pointed" x={percent(pointed.place + 0.5, pointed.count)} y="1rem" textAnchor={anchorAt((pointed.place + 0.5) / pointed.count)}>
          {nameOf(pointed.bar, isCounting)}
        </text>
      )}
    </svg>
  );
}

const Labels = memo(function Labels({ bars }: { readonly bars: readonly Bar[] }) {
  return axisLabels(bars.map(({ period }) => period)).map(({ place, text }) => (
    <text key={place} x={percent(place, bars.length)} y="1rem">
      {text}
    </text>
  ));
});

function percent(place: number, count: number): string {
  return `${(place / count) * 100}%`;
}

/** Beside the edges there is room on one side only. */
function anchorAt(share: number): 'start' | 'middle' | 'end' {
  return share < 0.2 ? 'start' : share > 0.8 ? 'end' : 'middle';
}
