import { passFocusOn } from './pass-focus-on.ts';
import './skeleton.css';

interface SkeletonProps {
  readonly label: string;
  readonly rows: number;
  /** The level of the heading that the label is where the wait is the whole page. */
  readonly level?: 1;
}

/** The shape of what is on its way, for a wait that is long enough to be seen. */
export function Skeleton({ label, rows, level }: SkeletonProps) {
  return (
    <div className="skeleton" role="status" aria-busy="true">
      {level ? (
        <h1 className="hidden-visually" tabIndex={-1} ref={passFocusOn()}>
          {label}
        </h1>
      ) : (
        <span className="hidden-visually">{label}</span>
      )}
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="skeleton-row" aria-hidden="true">
          <span />
          <span />
          <span />
        </div>
      ))}
    </div>
  );
}
