import { useMemo } from 'react';
import type { Calendar } from '#core/bundle/calendar.ts';
import { isMonthDay, type MonthDay } from '#core/month-day.ts';
import { countOf, formatCount } from '#ui/count-of.ts';
import { passFocusOn } from '#ui/pass-focus-on.ts';
import { useAfterPaint } from '#ui/use-after-paint.ts';
import type { FilterState } from './filter-change.ts';
import { quickDatesOf } from './quick-dates-of.ts';
import './quick-dates.css';

interface QuickDatesProps extends FilterState {
  readonly calendar: Calendar;
  /** The calendar of what the query finds. */
  readonly found: Calendar;
  /** True while that may still grow. */
  readonly isCounting: boolean;
}

/** Choices of days that suit the archive, each with what it would show; a second press takes one off again. */
export function QuickDates({ calendar, found, isCounting, filter, actions }: QuickDatesProps) {
  const today = monthDayNow();
  // Which are on is seen at once; what the others would show is counted anew a frame later.
  const counted = useAfterPaint(filter);
  const choices = useMemo(() => quickDatesOf(calendar, found, counted, today), [calendar, found, counted, today]);
  if (choices.length === 0) return null;
  return (
    <div role="group" aria-label="Quick choices" className="quick-dates">
      {choices.map(({ words, name, size, articles, choose, lift, ...choice }) => {
        const isOn = choice.isOn(filter);
        return (
          <button
            key={words}
            type="button"
            className={['quick-date', size, ...(articles === 0 && !isCounting && !isOn ? ['none'] : [])].join(' ')}
            aria-label={isCounting ? name : `${name}, ${countOf(articles, 'article')}`}
            aria-pressed={isOn}
            ref={passFocusOn()}
            onClick={({ detail }) => {
              // Two quick clicks are one choice, and not one that is taken off again.
              if (detail < 2) actions.change(isOn ? lift : choose);
            }}
          >
            <span className="words">{words}</span>
            {!isCounting && <span className="figures">{formatCount(articles)}</span>}
          </button>
        );
      })}
    </div>
  );
}

/** The day of the year where the reader is. */
function monthDayNow(): MonthDay {
  const now = new Date();
  const text = [now.getMonth() + 1, now.getDate()].map((number) => String(number).padStart(2, '0')).join('-');
  if (!isMonthDay(text)) throw new RangeError(`Not a month and a day: ${text}`);
  return text;
}
