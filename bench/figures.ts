import { formatFigure, formatRatio, formatTable, type Unit } from './table.ts';

/** One thing that was measured of both; null where it could not be, or where there is nothing of the kind. */
export interface Figure {
  readonly name: string;
  readonly unit: Unit;
  readonly dateline: number | null;
  readonly hugo: number | null;
}

/** The figures of a run as a table, with how Dateline's stand to Hugo's. */
export function tableOf(figures: readonly Figure[]): string {
  return formatTable(
    ['', 'Dateline', 'Hugo', 'ratio'],
    figures.map(({ name, unit, dateline, hugo }) => [name, formatFigure(dateline, unit), formatFigure(hugo, unit), formatRatio(dateline, hugo)]),
  );
}

/** The figures of two builders by their names, Dateline's order first. */
export function joinFigures(dateline: Measured, hugo: Measured | null): Figure[] {
  return Object.entries(dateline).map(([name, { value, unit }]) => ({ name, unit, dateline: value, hugo: hugo?.[name]?.value ?? null }));
}

/** What was measured of one builder, by name. */
export type Measured = Readonly<Record<string, { readonly value: number | null; readonly unit: Unit }>>;

/** The value in the middle; null of none. */
export function median(values: readonly (number | null)[]): number | null {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}
