import { useEffect, useState } from 'react';
import { useLatest } from './use-latest.ts';

/**
 * A value that stays what it was as long as a press lasts. A press first takes the focus from a field, and is carried out only where it ends on what it began on: what the
 * field then has to say must not move that away from under it.
 */
export function useHeldInPress<Value>(value: Value): Value {
  const [held, setHeld] = useState<{ readonly value: Value } | null>(null);
  const hold = useLatest(({ button }: MouseEvent) => {
    // The others open menus, which may keep the end of the press to themselves.
    if (button === 0) setHeld({ value });
  });
  const release = useLatest(() => setHeld(null));
  useEffect(() => {
    // A finger gives these as well, and gives them when it has left. What is dragged away ends with a `dragend` alone.
    const ends = ['mouseup', 'dragend'];
    document.addEventListener('mousedown', hold, true);
    for (const end of ends) document.addEventListener(end, release, true);
    return () => {
      document.removeEventListener('mousedown', hold, true);
      for (const end of ends) document.removeEventListener(end, release, true);
    };
  }, [hold, release]);
  return held ? held.value : value;
}
