import { memo } from 'react';
import { axisLabels } from '#core/timeline/axis.ts';
import type { Bar } from '#core/timeline/bars.ts';

/** Names of a few periods below the bars; the bars themselves have theirs for a screen reader. */
export const Axis = memo(function Axis({ bars }: { readonly bars: readonly Bar[] }) {
  return (
    <svg className="axis" aria-hidden="true" height="1.25rem" width="100%">
      {axisLabels(bars.map(({ period }) => period)).map(({ place, text }) => (
        <text key={place} x={`${(place / bars.length) * 100}%`} y="1rem">
          {text}
        </text>
      ))}
    </svg>
  );
});
