import type { Row } from '#core/article.ts';
import { planRows, type RowsPart } from '#core/bundle/plan-rows.ts';
import type { Filter } from '#core/filter/filter.ts';
import { dayOf } from '#core/published.ts';
import type { Archive } from './queries.ts';

/** The place of the first part of a filter's plan that can hold a row: a busy day may span several. -1 where none can. */
export function partOf(archive: Archive, filter: Filter, row: Pick<Row, 'published'>): number {
  return placeOf(archive, planRows(archive.manifest, archive.calendar, filter), row);
}

/** The same, for a plan that is already made. */
export function placeOf({ manifest, calendar }: Archive, parts: readonly RowsPart[], row: Pick<Row, 'published'>): number {
  if (row.published === null) return parts.findIndex((part) => part.which === 'undated');
  const day = dayOf(row.published);
  const entry = calendar.days.find((candidate) => candidate.day === day);
  if (!entry) return -1;
  const names = new Set<string>();
  let start = 0;
  for (const [name, count] of manifest.rows) {
    if (start < entry.newer + entry.articles && start + count > entry.newer) names.add(name);
    start += count;
  }
  return parts.findIndex((part) => part.which === 'dated' && names.has(part.name));
}
