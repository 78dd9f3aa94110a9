import { useState } from 'react';

interface Typed {
  /** What the field shows. */
  readonly shown: string;
  /** Whether that is what is being typed, not yet what the address says. */
  readonly isTyped: boolean;
  /** Takes what was typed, and what the address will say for it. */
  readonly type: (text: string, meant: string) => void;
  /** Goes back to what the address says. */
  readonly done: () => void;
}

/**
 * What a field shows whose value is in the address. What is typed stands there letter for letter, as long as the address says
 * what it led to; when Back or Forward bring another value, the field follows.
 */
export function useTyped(value: string): Typed {
  const [typed, setTyped] = useState<{ readonly text: string; readonly meant: string } | null>(null);
  const isTyped = typed !== null && typed.meant === value;
  return {
    shown: isTyped ? typed.text : value,
    isTyped,
    type: (text, meant) => setTyped({ text, meant }),
    done: () => setTyped(null),
  };
}
