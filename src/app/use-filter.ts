import { useLayoutEffect, useMemo, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useLocation, useNavigate } from 'react-router-dom';
import { isDatePart } from '#core/date-part.ts';
import { changeFilter, everything, type Filter, type Misread, parseFilter, searchOf } from '#core/filter/filter.ts';
import type { FilterActions, FilterState } from '#features/filters/filter-change.ts';
import { useLatest } from '#ui/use-latest.ts';
import { readSheetState, type SheetState } from './link-state.ts';

/** The sheet, once the filter has changed in it: the list behind it begins at its head. */
const stillOpen: SheetState = { sheet: { over: null } };

/** The parts of a filter that take the place of a parameter that was misread: choosing days also lifts a `dates` that did not go with them. */
const partsInPlace: Readonly<Record<Misread['name'], readonly (keyof Filter)[]>> = {
  from: ['from'],
  to: ['to'],
  on: ['on'],
  dates: ['undated', 'from', 'to', 'on'],
  without: ['withoutSuspects', 'withoutEarlier'],
  sort: ['order'],
};

/** The filter that the address of the list holds, and how to change it. The address is the only place where it is kept. */
export function useFilter(): FilterState {
  const { search, state } = useLocation();
  const inSheet = readSheetState(state) !== null;
  const navigate = useNavigate();
  const { filter, misread } = useMemo(() => parseFilter(search), [search]);
  // What a field holds when it vanishes with the list must not lead back to the list.
  const isThere = useRef(false);
  useLayoutEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
    };
  }, []);
  const go = (next: Filter, left: readonly Misread[], how: 'choosing' | 'typing'): void => {
    const to = { pathname: '/', search: searchOf(next, left) };
    if (!isThere.current || to.search === search) return;
    const isStep = how === 'choosing';
    // At once: a box that is ticked must not be seen to hesitate, and the next choice begins from this one.
    flushSync(() => {
      // The sheet stays on top of the history: what is chosen in it takes its place beneath.
      if (inSheet && isStep) void navigate(to, { replace: true, flushSync: true });
      void navigate(to, { replace: !isStep, state: inSheet ? stillOpen : null, flushSync: true });
    });
  };
  const leftBy = (change: Partial<Filter>): Misread[] => misread.filter(({ name }) => !partsInPlace[name].some((part) => part in change));
  const change = useLatest<Parameters<FilterActions['change']>>((parts, how = 'choosing') => go(changeFilter(filter, parts), leftBy(parts), how));
  const typeDate = useLatest<Parameters<FilterActions['typeDate']>>((name, text, how) => {
    const part = isDatePart(text) ? text : null;
    const left = leftBy({ [name]: part });
    go(changeFilter(filter, { [name]: part }), part === null && text !== '' ? [...left, { name, text }] : left, how);
  });
  const lift = useLatest<Parameters<FilterActions['lift']>>((one) => go(filter, misread.filter((other) => other !== one), 'choosing'));
  const clear = useLatest(() => go(changeFilter(everything, { order: filter.order }), [], 'choosing'));
  // The same at every filter: what changes it and shows nothing of it need not be drawn again.
  const actions = useMemo((): FilterActions => ({ change, typeDate, lift, clear }), [change, typeDate, lift, clear]);
  return { filter, misread, actions };
}
