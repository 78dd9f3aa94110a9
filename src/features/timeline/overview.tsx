import type { Bar } from '#core/timeline/bars.ts';
import { placeUnder } from './place-under.ts';
import { pitch, type Scale, shapeOf } from './scale.ts';

interface OverviewProps {
  readonly bars: readonly Bar[];
  readonly onChoose: (bar: Bar) => void;
  /** What is pointed at. */
  readonly onPoint: (place: number | null) => void;
}

const height = 16;

/**
 * The whole archive once more, small, above the bars of a part of it: where in the archive that part is, and a short way for the pointer to
 * another. The trail says and does the same for everybody, so this is drawn for the eye only.
 */
export function Overview({ bars, onChoose, onPoint }: OverviewProps) {
  const scale: Scale = { bars: bars.length, most: Math.max(...bars.map(({ all }) => all)), height };
  const choose = (place: number): void => {
    const bar = bars[place];
    if (bar) onChoose(bar);
  };
  return (
    <svg
      className="overview"
      aria-hidden="true"
      viewBox={`0 0 ${bars.length * pitch} ${height}`}
      preserveAspectRatio="none"
      onClick={({ target, detail }) => {
        if (detail < 2) choose(placeUnder(target));
      }}
      onPointerOver={({ target, pointerType }) => onPoint(pointerType === 'mouse' ? placeUnder(target) : null)}
      onPointerLeave={() => onPoint(null)}
    >
      {bars.map((bar, place) => (
        <g key={bar.period} className={bar.chosen ? 'bar chosen' : 'bar'} data-place={place} data-period={bar.period}>
          <rect className="reach" {...shapeOf(scale, place, null)} />
          <rect className="size" {...shapeOf(scale, place, bar.all)} />
        </g>
      ))}
    </svg>
  );
}
