import { type ReactNode, useEffect, useRef } from 'react';
import { countOf } from '#ui/count-of.ts';
import { passFocusOn } from '#ui/pass-focus-on.ts';
import { ClearAll } from './clear-all.tsx';
import './filter-sheet.css';

interface FilterSheetProps {
  /** How many articles the filter shows now; null as long as that is not known. */
  readonly articles: number | null;
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
export function FilterSheet({ articles, isOpen, onOpen, onClose, onClear, chips, children }: FilterSheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    dialog.current?.showModal();
    // Not its first field, for which a phone would bring up its keyboard.
    dialog.current?.focus();
  }, [isOpen]);
  const close = (): void => dialog.current?.close();
  return (
    <>
      <div className="filter-sheet-bar">
        <button ref={opener} type="button" className="strong-button" aria-haspopup="dialog" onClick={onOpen}>
          {articles === null ? 'Filter' : `Filter · ${countOf(articles, 'article')}`}
        </button>
      </div>
      {isOpen && (
        <div ref={passFocusOn(() => opener.current)}>
          <dialog ref={dialog} className="filter-sheet" tabIndex={-1} aria-label="Filter the articles" closedby="any" onClose={onClose}>
            <header className="filter-sheet-head">
              <h2>Filters</h2>
              <button type="button" className="close-button" aria-label="Close filters" onClick={close}>
                <span aria-hidden="true">×</span>
              </button>
              <div className="filter-sheet-chips">{onClear ? chips : <p>No filter is on</p>}</div>
            </header>
            <section className="filter-sheet-body" aria-label="Filters">
              {children}
            </section>
            <div className="filter-sheet-foot">
              {onClear && <ClearAll onClear={onClear} />}
              <button type="button" className="strong-button" onClick={close}>
                Show {articles === null ? 'the articles' : countOf(articles, 'article')}
              </button>
            </div>
          </dialog>
        </div>
      )}
    </>
  );
}
