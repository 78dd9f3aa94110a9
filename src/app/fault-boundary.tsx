import { Component, type ReactNode } from 'react';
import { type Location, useLocation } from 'react-router-dom';
import { FaultPage } from './pages/fault-page.tsx';

/** Says so where what is drawn within it failed, until another address is opened. Reloading starts afresh. */
export function FaultBoundary({ children }: { readonly children: ReactNode }) {
  return <Boundary location={useLocation()}>{children}</Boundary>;
}

interface BoundaryProps {
  readonly location: Location;
  readonly children: ReactNode;
}

interface BoundaryState {
  /** What was thrown, and where the reader was then. */
  readonly failed: { readonly error: unknown; readonly location: Location | null } | null;
}

/** React knows boundaries as classes only. */
class Boundary extends Component<BoundaryProps, BoundaryState> {
  override readonly state: BoundaryState = { failed: null };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { failed: { error, location: null } };
  }

  /** The address at which it failed is only known here; with another one, what is drawn is tried again. */
  static getDerivedStateFromProps({ location }: BoundaryProps, { failed }: BoundaryState): BoundaryState | null {
    if (failed === null || failed.location === location) return null;
    return { failed: failed.location === null ? { error: failed.error, location } : null };
  }

  override render(): ReactNode {
    const { failed } = this.state;
    return failed ? <FaultPage error={failed.error} onAgain={() => window.location.reload()} /> : this.props.children;
  }
}
