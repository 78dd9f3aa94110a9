import './skip-link.css';

/** The first thing the keyboard meets: past what stands on every page. */
export function SkipLink({ to, children }: { readonly to: string; readonly children: string }) {
  return (
    <a className="skip-link" href={`#${to}`}>
      {children}
    </a>
  );
}
