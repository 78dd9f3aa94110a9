import { type ReactNode, useEffect, useRef, useState } from 'react';
import { countOf } from '#ui/count-of.ts';
import './filter-sheet.css';

interface FilterSheetProps {
  /** How many articles the filter shows now. */
  readonly articles: number;
  readonly children: ReactNode;
}

/** On a small screen the filters wait in a sheet; how many articles they leave is always in reach, on both sides of it. */
export function FilterSheet({ articles, children }: FilterSheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (!open) return;
    dialog.current?.showModal();
    // Not its first field, for which a phone would bring up its keyboard.
    dialog.current?.focus();
  }, [open]);
  return (
    <>
      <div className="filter-sheet-bar">
        <button type="button" className="strong-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
          Filter · {countOf(articles, 'article')}
        </button>
      </div>
      {open && (
        <dialog ref={dialog} className="filter-sheet" tabIndex={-1} aria-label="Filter the articles" onClose={() => setOpen(false)}>
          <div className="filter-sheet-body">{children}</div>
          <div className="filter-sheet-foot">
            <button type="button" className="strong-button" onClick={() => dialog.current?.close()}>
              Show {countOf(articles, 'article')}
            </button>
          </div>
        </dialog>
      )}
    </>
  );
}
