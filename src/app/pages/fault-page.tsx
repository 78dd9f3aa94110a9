import type { ReactNode } from 'react';
import { describeFault } from '../describe-fault.ts';
import { FaultMessage } from '../fault-message.tsx';
import { LonePage } from './lone-page.tsx';

interface FaultPageProps {
  readonly error: unknown;
  readonly onAgain: () => void;
  /** Where else to go. */
  readonly children?: ReactNode;
}

/** In the place of a page that cannot be had: why, and a way to try again. */
export function FaultPage({ error, onAgain, children }: FaultPageProps) {
  return (
    <LonePage title={describeFault(error).title}>
      <FaultMessage error={error} level={1} onAgain={onAgain}>
        {children}
      </FaultMessage>
    </LonePage>
  );
}
