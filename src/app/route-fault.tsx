import { useRouteError } from 'react-router-dom';
import { FaultPage } from './pages/fault-page.tsx';

/** Shown where a page itself failed. Reloading starts afresh. */
export function RouteFault() {
  return <FaultPage error={useRouteError()} onAgain={() => window.location.reload()} />;
}
