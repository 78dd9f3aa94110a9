import { useMemo } from 'react';
import type { Calendar } from '#core/bundle/calendar.ts';
import type { SourceName } from '#core/article.ts';
import { countSuspects } from '#core/filter/count.ts';
import { DateFields } from './date-fields.tsx';
import { QuickDates } from './quick-dates.tsx';
import type { FilterState } from './filter-change.ts';
import { SourceGroup } from './source-group.tsx';
import { SuspectsOption } from './captures-options.tsx';
import './filter-panel.css';

interface FilterPanelProps extends FilterState {
  readonly calendar: Calendar;
  /** The calendar of what the query finds. */
  readonly found: Calendar;
  /** The language of the archive, where it states one. */
  readonly language: string | null;
  readonly counts: ReadonlyMap<SourceName, number>;
}

/** All filters but the search: dates, then sources, then what was badly saved. At the side of the list, or in the sheet on a small screen. */
export function FilterPanel({ calendar, found, language, counts, ...state }: FilterPanelProps) {
  const suspects = useMemo(() => countSuspects(calendar), [calendar]);
  const newest = calendar.days[0]?.day;
  const oldest = calendar.days.at(-1)?.day;
  return (
    <div className="filter-panel">
      <DateFields {...state} span={newest && oldest ? { oldest, newest } : null} language={language}>
        <QuickDates {...state} calendar={calendar} found={found} />
      </DateFields>
      <SourceGroup {...state} counts={counts} />
      <SuspectsOption {...state} suspects={suspects} />
    </div>
  );
}
