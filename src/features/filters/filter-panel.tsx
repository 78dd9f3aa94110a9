import { memo, useMemo } from 'react';
import type { Calendar } from '#core/bundle/calendar.ts';
import { countBySource, countSuspects } from '#core/filter/count.ts';
import type { Archive } from '#archive/queries.ts';
import { CapturesOptions } from './captures-options.tsx';
import { DateFields } from './date-fields.tsx';
import { FacetGroups } from './facet-groups.tsx';
import type { FilterState } from './filter-change.ts';
import { QuickDates } from './quick-dates.tsx';
import { SourceGroup } from './source-group.tsx';
import './filter-panel.css';

interface FilterPanelProps extends FilterState {
  readonly archive: Archive;
  /** The days of what the query finds and the facets leave. */
  readonly counted: Calendar;
  /** 1 at the position of each article that the query finds; null without a query. */
  readonly found: Uint8Array | null;
  /** True while both may still grow; no value is then said to leave little, or nothing. */
  readonly isCounting: boolean;
}

/** All filters but the search: dates, then sources and the other facets, then what was badly saved or saved again. At the side of the list, or in the sheet on a small screen. */
export const FilterPanel = memo(function FilterPanel({ archive, counted, found, isCounting, ...state }: FilterPanelProps) {
  const { calendar, manifest } = archive;
  const suspects = useMemo(() => countSuspects(calendar), [calendar]);
  // What choosing each source would show.
  const { filter } = state;
  const counts = useMemo(() => (isCounting ? null : countBySource(counted, filter)), [isCounting, counted, filter]);
  const newest = calendar.days[0]?.day;
  const oldest = calendar.days.at(-1)?.day;
  return (
    <div className="filter-panel">
      <DateFields {...state} span={newest && oldest ? { oldest, newest } : null} language={manifest.archive.language}>
        <QuickDates {...state} calendar={calendar} found={counted} isCounting={isCounting} />
      </DateFields>
      <SourceGroup {...state} calendar={calendar} counts={counts} />
      <FacetGroups {...state} archive={archive} found={found} isCounting={isCounting} />
      <CapturesOptions {...state} suspects={suspects} earlier={manifest.facets.earlier} />
    </div>
  );
});
