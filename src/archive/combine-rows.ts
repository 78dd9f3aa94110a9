import type { UseQueryResult } from '@tanstack/react-query';
import type { RowsFile } from '#core/bundle/format.ts';

/** What is asked of several files of rows at once. A class, because plain objects that are combined are compared row by row, and copied where they differ. */
class CombinedRows {
  readonly files: readonly (RowsFile | undefined)[];
  readonly loading: boolean;
  readonly error: Error | null;

  constructor(results: readonly UseQueryResult<RowsFile>[]) {
    this.files = results.map((result) => result.data);
    this.loading = results.some((result) => result.isPending);
    this.error = results.find((result) => result.error)?.error ?? null;
  }

  equals({ files, loading, error }: CombinedRows): boolean {
    return loading === this.loading && error === this.error && files.length === this.files.length && files.every((file, place) => file === this.files[place]);
  }
}

/** Makes a function that combines files of rows. The same answers give the same object, so that nothing is computed twice. */
export function makeCombineRows(): (results: readonly UseQueryResult<RowsFile>[]) => CombinedRows {
  let before = new CombinedRows([]);
  return (results) => {
    const combined = new CombinedRows(results);
    if (!combined.equals(before)) before = combined;
    return before;
  };
}
