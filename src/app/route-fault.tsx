import { useRouteError } from 'react-router-dom';
import { FaultMessage } from './fault-message.tsx';

/** Shown where a page itself failed. Reloading starts afresh. */
export function RouteFault() {
  return (
    <main className="lone">
      <FaultMessage error={useRouteError()} level={1} onAgain={() => window.location.reload()} />
    </main>
  );
}
