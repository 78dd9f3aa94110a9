import { useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useLocation, useNavigate } from 'react-router-dom';
import { listPlaceOf } from './history-memory.ts';
import { type ListLinkState, readListLinkState, readSheetState, type SheetState } from './link-state.ts';

/** The sheet of filters on a small screen, and how it is opened and closed. */
interface Sheet {
  readonly isOpen: boolean;
  /** The entry of the history whose list stands behind the sheet: the one it was opened over, until the filter changes. */
  readonly listPlace: string;
  readonly open: () => void;
  readonly close: () => void;
}

/** Opening the sheet is a step of the history, so that Back closes it; closing it goes back. A page that is loaded again has it open still. */
export function useSheet(): Sheet {
  const location = useLocation();
  const { search, state } = location;
  const place = listPlaceOf(location);
  const navigate = useNavigate();
  const sheet = readSheetState(state);

  // What is typed makes no step: it changes the sheet's own entry, and is taken over by the one beneath when the sheet is left.
  const left = useRef<string | null>(null);
  const isOpen = sheet !== null;
  useLayoutEffect(() => {
    const before = left.current;
    left.current = isOpen ? search : null;
    if (isOpen || before === null || before === search) return;
    // Before the list is seen as it was, but not while React is still at work on it.
    queueMicrotask(() => flushSync(() => void navigate({ pathname: '/', search: before }, { replace: true })));
  }, [isOpen, search, navigate]);

  return {
    isOpen,
    listPlace: sheet?.sheet.over ?? place,
    open: () => {
      const opened: SheetState & Partial<ListLinkState> = { ...readListLinkState(state), sheet: { over: place } };
      void navigate({ pathname: '/', search }, { state: opened });
    },
    close: () => void navigate(-1),
  };
}
