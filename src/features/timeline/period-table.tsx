import { useId, useRef, useState } from 'react';
import { describeDatePart } from '#core/filter/describe.ts';
import type { Bar } from '#core/timeline/bars.ts';
import type { Unit } from '#core/timeline/periods.ts';
import { formatCount } from '#ui/count-of.ts';
import { passFocusOn } from '#ui/pass-focus-on.ts';
import './period-table.css';

interface PeriodTableProps {
  readonly bars: readonly Bar[];
  /** True while there may still be more in them. */
  readonly isCounting: boolean;
  readonly unit: Unit;
  readonly onChoose: (bar: Bar) => void;
}

const headings = { year: 'Year', month: 'Month', day: 'Day' } as const satisfies Record<Unit, string>;

/** The bars as a table, for whoever would rather read than look, or finds them too narrow to hit. */
export function PeriodTable({ bars, isCounting, unit, onChoose }: PeriodTableProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const disclosure = useRef<HTMLButtonElement>(null);
  const isPart = bars.some(({ all, articles }) => all !== articles);
  return (
    <>
      <button ref={disclosure} type="button" className="text-button table-button" aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={() => setOpen(!isOpen)}>
        {isOpen ? 'Hide the table' : 'Show as a table'}
      </button>
      {isOpen && (
        <div id={id} className="period-table">
          <table>
            <caption>Articles by {unit}, where there are any</caption>
            <thead>
              <tr>
                <th scope="col">{headings[unit]}</th>
                <th scope="col">{isCounting ? 'Articles so far' : 'Articles'}</th>
                {isPart && <th scope="col">Without filters</th>}
              </tr>
            </thead>
            <tbody>
              {bars
                .filter(({ all }) => all > 0)
                .map((bar) => (
                  <tr key={bar.period}>
                    <th scope="row">
                      <button type="button" className="text-button" ref={passFocusOn(() => disclosure.current)} aria-pressed={bar.chosen} onClick={() => onChoose(bar)}>
                        {describeDatePart(bar.period)}
                      </button>
                    </th>
                    <td>{formatCount(bar.articles)}</td>
                    {isPart && <td>{formatCount(bar.all)}</td>}
                  </tr>
                ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
