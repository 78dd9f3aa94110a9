import './skeleton.css';

/** The shape of what is on its way, for a wait that is long enough to be seen. */
export function Skeleton({ label, rows }: { readonly label: string; readonly rows: number }) {
  return (
    <div className="skeleton" role="status" aria-busy="true">
      <span className="hidden-visually">{label}</span>
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
