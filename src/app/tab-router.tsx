import { type ReactNode, useSyncExternalStore } from 'react';
import { Router } from 'react-router-dom';
import type { TabHistory } from './tab-history.ts';

interface TabRouterProps {
  readonly history: TabHistory;
  readonly children: ReactNode;
}

/**
 * The router that only follows the address: with loaders and actions it is 17 kB more for a first view, and data has a place of its own here.
 * No transitions: whoever has chosen something waits for it.
 */
export function TabRouter({ history, children }: TabRouterProps) {
  const { location, action } = useSyncExternalStore(history.listen, history.place, history.place);
  return (
    <Router basename={import.meta.env.BASE_URL} location={location} navigationType={action} navigator={history.navigator} useTransitions={false}>
      {children}
    </Router>
  );
}
