import type { UseQueryResult } from '@tanstack/react-query';
import type { RowsFile } from '#core/bundle/format.ts';

/** What is asked of several files of rows at once. The same answers give the same object, so that nothing is computed twice. */
export function combineRows(results: readonly UseQueryResult<RowsFile>[]) {
  return {
    files: results.map((result) => result.data),
    loading: results.some((result) => result.isPending),
    error: results.find((result) => result.error)?.error ?? null,
  };
}
