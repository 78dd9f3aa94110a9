import type { ReactNode } from 'react';
import { Message } from '#ui/message.tsx';
import { passFocusOn } from '#ui/pass-focus-on.ts';
import { describeFault } from './describe-fault.ts';

interface FaultMessageProps {
  readonly error: unknown;
  readonly level: 1 | 2;
  readonly onAgain: () => void;
  /** Where else to go. */
  readonly children?: ReactNode;
}

/** An error in words, with a way to try again. */
export function FaultMessage({ error, level, onAgain, children }: FaultMessageProps) {
  const { title, text } = describeFault(error);
  return (
    <Message title={title} level={level} urgent>
      <p>{text}</p>
      <p className="actions">
        <button type="button" className="strong-button" ref={passFocusOn()} onClick={onAgain}>
          Try again
        </button>
        {children}
      </p>
    </Message>
  );
}
