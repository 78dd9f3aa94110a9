import type { Row } from '#core/article.ts';
import type { RowsPart } from '#core/bundle/plan-rows.ts';

/** Which sections of a list are shown: from `first` up to, not including, `end`. */
export interface Window {
  readonly first: number;
  readonly end: number;
}

/** How many rows a section of found rows has: about what a file of rows holds, and more than a screen. */
const sectionLength = 100;

/** The section of found rows that a row is in; the first one where it is not among them. */
export function sectionOf(rows: readonly Row[], at: Pick<Row, 'id'> | null): Window {
  const place = at === null ? -1 : rows.findIndex((row) => row.id === at.id);
  const first = Math.floor(Math.max(0, place) / sectionLength);
  return { first, end: first + 1 };
}

/** The rows of some sections of found rows. */
export function cutSections(rows: readonly Row[], first: number, end: number): readonly Row[] {
  return rows.slice(first * sectionLength, end * sectionLength);
}

/** The end of a window, moved on over parts of a file that is shown anyway: its undated rows cost nothing more. */
export function endOfFile(parts: readonly RowsPart[], end: number): number {
  let moved = end;
  while (moved > 0 && parts[moved] && parts[moved]?.name === parts[moved - 1]?.name) moved += 1;
  return moved;
}
