import type { SourceName } from '#core/article.ts';
import { DateFields } from './date-fields.tsx';
import type { FilterState } from './filter-change.ts';
import { SourceGroup } from './source-group.tsx';
import './filter-panel.css';

interface FilterPanelProps extends FilterState {
  readonly counts: ReadonlyMap<SourceName, number>;
}

/** All filters but the search: dates, then sources. At the side of the list, or in the sheet on a small screen. */
export function FilterPanel({ counts, ...state }: FilterPanelProps) {
  return (
    <div className="filter-panel">
      <DateFields {...state} />
      <SourceGroup {...state} counts={counts} />
    </div>
  );
}
