import { useState } from 'react';

/** A range that is being chosen and is not yet: from the bar where it began to the one it has come to. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** The range in progress, and how it changes. */
export interface RangeInProgress {
  readonly range: Range | null;
  readonly extend: (from: number, to: number) => void;
  readonly drop: () => void;
}

/** Holds the range in progress. It is of the bars of one view, and gone with them. */
export function useRange(view: string): RangeInProgress {
  const [held, setHeld] = useState<(Range & { readonly view: string }) | null>(null);
  const range = held?.view === view ? held : null;
  return {
    range,
    extend: (from, to) => {
      // Pointers tell of every pixel.
      if (range?.from !== from || range.to !== to) setHeld({ view, from, to });
    },
    drop: () => setHeld(null),
  };
}
