import type { RefObject } from 'react';
import { passFocusOn } from '#ui/pass-focus-on.ts';

interface ClearAllProps {
  readonly onClear: () => void;
  /** Takes the focus, since the button is gone when nothing is on; without it, what stands around the button does. */
  readonly heir?: RefObject<Element | null>;
}

/** Lifts every filter, and what could not be understood. */
export function ClearAll({ onClear, heir }: ClearAllProps) {
  return (
    <button type="button" className="text-button" ref={passFocusOn(() => heir?.current)} onClick={onClear}>
      Clear all
    </button>
  );
}
