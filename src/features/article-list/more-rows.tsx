import { useEffect, useRef } from 'react';
import { passFocusOn } from '#ui/pass-focus-on.ts';
import './more-rows.css';

interface MoreRowsProps {
  readonly loading: boolean;
  readonly onMore: () => void;
  readonly children: string;
}

/** The end of what is loaded: a button, which also presses itself when it comes near the screen. */
export function MoreRows({ loading, onMore, children }: MoreRowsProps) {
  const end = useRef<HTMLDivElement>(null);
  const more = useRef(onMore);
  useEffect(() => {
    more.current = onMore;
  });
  // Anew at each drawing: what was brought may be too short to move the end away.
  useEffect(() => {
    const element = end.current;
    if (!element || loading) return;
    const observer = new IntersectionObserver((entries) => entries.at(-1)?.isIntersecting && more.current(), { rootMargin: '1200px 0px' });
    observer.observe(element);
    return () => observer.disconnect();
  });
  return (
    <div ref={end} className="more-rows">
      <button type="button" className="text-button" ref={passFocusOn()} aria-disabled={loading} onClick={() => !loading && onMore()}>
        {loading ? 'Loading…' : children}
      </button>
    </div>
  );
}
