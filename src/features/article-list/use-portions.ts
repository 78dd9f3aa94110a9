import { startTransition, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Row } from '#core/article.ts';

/** How many rows are drawn first: what a screen shows, and what the page brings with it (`app/first-view.tsx`). */
const firstPortion = 12;

/** How many more are drawn at a time: few enough that a slow phone can be touched in between. */
const portion = 40;

/**
 * The rows that are to be drawn by now, in portions that follow each other until all are: drawing a hundred rows at once would block a slow phone
 * for a third of a second. Rows that were drawn stay while more come after them; other rows begin anew.
 */
export function usePortions(rows: readonly Row[]): readonly Row[] {
  const [state, setState] = useState({ rows, count: firstPortion });
  const count = state.rows === rows || goesOn(state.rows, rows, state.count) ? state.count : firstPortion;
  if (state.rows !== rows) setState({ rows, count });
  const wanted = useMemo(() => (count < rows.length ? rows.slice(0, count) : rows), [rows, count]);
  const drawn = useDeferredValue(wanted);
  useEffect(() => {
    if (drawn !== wanted || drawn === rows) return;
    startTransition(() => setState((now) => (now.rows === rows ? { rows, count: now.count + portion } : now)));
  }, [drawn, wanted, rows]);
  return drawn;
}

/** Whether rows begin with those that were drawn before. */
function goesOn(before: readonly Row[], rows: readonly Row[], count: number): boolean {
  const last = Math.min(count, before.length) - 1;
  return last >= 0 && before[0] === rows[0] && before[last] === rows[last];
}
