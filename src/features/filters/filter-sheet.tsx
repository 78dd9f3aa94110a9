import { type ReactNode, type SyntheticEvent, useEffect, useRef } from 'react';
import { countOf } from '#ui/count-of.ts';
import { passFocusOn } from '#ui/pass-focus-on.ts';
import { ClearAll } from './clear-all.tsx';
import './filter-sheet.css';

/** How many articles are shown; not exact as long as there may be more. */
interface Total {
  readonly articles: number;
  readonly exact: boolean;
}

interface FilterSheetProps {
  readonly total: Total;
  /** The same at the button that opens the sheet, which may follow later while it is covered: to change it there lays out the list behind it. */
  readonly totalBehind: Total;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
  /** Lifts every filter; null where none is on. */
  readonly onClear: (() => void) | null;
  /** What is on. */
  readonly chips: ReactNode;
  /** What else there is to choose. */
  readonly children: ReactNode;
}

/** On a small screen the filters wait in a sheet; how many articles they leave is always in reach, on both sides of it. */
export function FilterSheet({ total, totalBehind, isOpen, onOpen, onClose, onClear, chips, children }: FilterSheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const isLeaving = useRef(false);
  useEffect(() => {
    if (!isOpen) return;
    isLeaving.current = false;
    dialog.current?.showModal();
    // Not its first field, for which a phone would bring up its keyboard, nor the sheet itself, of which a screen reader would read out all that it holds.
    const focusHeading = (): void => heading.current?.focus({ preventScroll: true });
    // It falls to the sheet where something in it has vanished.
    dialog.current?.addEventListener('focus', focusHeading);
    focusHeading();
    // Said and not found by `:has`: a browser would look for the sheet again at every change of the page.
    const { dataset } = document.documentElement;
    dataset['sheet'] = 'open';
    return () => {
      delete dataset['sheet'];
    };
  }, [isOpen]);
  const [articles, behind] = [wordsOf(total), wordsOf(totalBehind)];
  // It is left by a step of the history, which takes a moment, and stands until then: who is back at the button before could open it while it is still being left.
  const leave = (): void => {
    if (!isLeaving.current) onClose();
    isLeaving.current = true;
  };
  const cancel = (event: SyntheticEvent): void => {
    event.preventDefault();
    leave();
  };
  return (
    <>
      <div className="filter-sheet-bar">
        <button ref={opener} type="button" className="strong-button" aria-haspopup="dialog" onClick={onOpen}>
          {behind === null ? 'Filter' : `Filter · ${behind}`}
        </button>
      </div>
      {isOpen && (
        <div ref={passFocusOn(() => opener.current)}>
          <dialog ref={dialog} className="filter-sheet" tabIndex={-1} aria-label="Filter the articles" closedby="any" onCancel={cancel} onClose={leave}>
            <header className="filter-sheet-head">
              <h2 ref={heading} tabIndex={-1}>
                Filters
              </h2>
              <button type="button" className="close-button" aria-label="Close filters" onClick={leave}>
                <span aria-hidden="true">×</span>
              </button>
              <div className="filter-sheet-chips">{onClear ? chips : <p>No filter is on</p>}</div>
            </header>
            <section className="filter-sheet-body" aria-label="Filters">
              {children}
            </section>
            <div className="filter-sheet-foot">
              {/* The status of the list is out of reach behind the sheet. */}
              <p role="status" className="hidden-visually">
                {articles}
              </p>
              {onClear && <ClearAll onClear={onClear} />}
              <button type="button" className="strong-button" onClick={leave}>
                Show {articles ?? 'the articles'}
              </button>
            </div>
          </dialog>
        </div>
      )}
    </>
  );
}

/** Nothing found yet is no figure. */
function wordsOf({ articles, exact }: Total): string | null {
  if (exact) return countOf(articles, 'article');
  return articles > 0 ? `${countOf(articles, 'article')} so far` : null;
}
