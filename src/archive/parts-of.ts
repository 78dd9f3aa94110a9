import type { Row } from '#core/article.ts';
import { planRows, type RowsPart } from '#core/bundle/plan-rows.ts';
import type { Filter } from '#core/filter/filter.ts';
import { dayOf } from '#core/published.ts';
import type { Archive } from './queries.ts';

/** Places in a plan: from `first` up to, not including, `end`; those of the first part where no part can hold the row. */
interface Places {
  readonly first: number;
  readonly end: number;
}

/** The parts of a filter's plan that can hold a row: a busy day may span several. */
export function partsOf(archive: Archive, filter: Filter, row: Pick<Row, 'published'>): Places {
  return placesOf(archive, planRows(archive.manifest, archive.calendar, filter), row);
}

/** The same, for a plan that is already made. */
export function placesOf({ manifest, calendar }: Archive, parts: readonly RowsPart[], row: Pick<Row, 'published'>): Places {
  if (row.published === null) return spanOf(parts, (part) => part.which === 'undated');
  const day = dayOf(row.published);
  const entry = calendar.days.find((candidate) => candidate.day === day);
  if (!entry) return spanOf(parts, () => false);
  const names = new Set<string>();
  let start = 0;
  for (const [name, count] of manifest.rows) {
    if (start < entry.newer + entry.articles && start + count > entry.newer) names.add(name);
    start += count;
  }
  return spanOf(parts, (part) => part.which === 'dated' && names.has(part.name));
}

function spanOf(parts: readonly RowsPart[], holds: (part: RowsPart) => boolean): Places {
  return { first: Math.max(0, parts.findIndex(holds)), end: Math.max(1, parts.findLastIndex(holds) + 1) };
}
