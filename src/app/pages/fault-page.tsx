import { describeFault } from '../describe-fault.ts';
import { FaultMessage } from '../fault-message.tsx';
import { LonePage } from './lone-page.tsx';

/** In the place of a page that cannot be had: why, and a way to try again. */
export function FaultPage({ error, onAgain }: { readonly error: unknown; readonly onAgain: () => void }) {
  return (
    <LonePage title={describeFault(error).title}>
      <FaultMessage error={error} level={1} onAgain={onAgain} />
    </LonePage>
  );
}
