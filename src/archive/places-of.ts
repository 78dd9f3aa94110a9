import type { Row } from '#core/article.ts';
import type { RowsPart } from '#core/bundle/plan-rows.ts';
import { dayOf } from '#core/published.ts';
import type { Archive } from './queries.ts';
import type { Window } from './window.ts';

/** The parts of a filter's plan that can hold a row, as a busy day may span several; the first one where no part can hold it. */
export function placesOf({ manifest, calendar }: Archive, parts: readonly RowsPart[], row: Pick<Row, 'published'>): Window {
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

function spanOf(parts: readonly RowsPart[], holds: (part: RowsPart) => boolean): Window {
  return { first: Math.max(0, parts.findIndex(holds)), end: Math.max(1, parts.findLastIndex(holds) + 1) };
}
