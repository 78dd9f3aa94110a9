import { type ReactNode, useEffect, useRef } from 'react';
import { countOf } from '#ui/count-of.ts';
import { passFocusOn } from '#ui/pass-focus-on.ts';
import './filter-sheet.css';

interface FilterSheetProps {
  /** How many articles the filter shows now. */
  readonly articles: number;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
  /** Lifts every filter; null where none is on. */
  readonly onClear: (() => void) | null;
  readonly children: ReactNode;
}

/** On a small screen the filters wait in a sheet; how many articles they leave is always in reach, on both sides of it. */
export function FilterSheet({ articles, isOpen, onOpen, onClose, onClear, children }: FilterSheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    dialog.current?.showModal();
    // Not its first field, for which a phone would bring up its keyboard.
    dialog.current?.focus();
  }, [isOpen]);
  return (
    <>
      <div className="filter-sheet-bar">
        <button ref={opener} type="button" className="strong-button" aria-haspopup="dialog" onClick={onOpen}>
          Filter · {countOf(articles, 'article')}
        </button>
      </div>
      {isOpen && (
        <div ref={passFocusOn(() => opener.current)}>
          <dialog ref={dialog} className="filter-sheet" tabIndex={-1} aria-label="Filter the articles" onClose={onClose}>
            <section className="filter-sheet-body" aria-label="Filters">
              {children}
            </section>
            <div className="filter-sheet-foot">
              {onClear && (
                <button type="button" className="text-button" ref={passFocusOn()} onClick={onClear}>
                  Clear all
                </button>
              )}
              <button type="button" className="strong-button" onClick={() => dialog.current?.close()}>
                Show {countOf(articles, 'article')}
              </button>
            </div>
          </dialog>
        </div>
      )}
    </>
  );
}
