import { useRef } from 'react';
import type { Days, Step } from '#core/timeline/trail.ts';
import { passFocusOn } from '#ui/pass-focus-on.ts';
import './trail.css';

interface TrailProps {
  readonly steps: readonly Step[];
  readonly onStep: (days: Days) => void;
}

/** The way out: from the whole archive to what is chosen, each step before it a button. */
export function Trail({ steps, onStep }: TrailProps) {
  const here = useRef<HTMLSpanElement>(null);
  return (
    <ol className="trail" aria-label="Steps of the timeline">
      {steps.map(({ words, from, to }, place) => (
        <li key={words}>
          {place === steps.length - 1 ? (
            <span ref={here} tabIndex={-1} aria-current="true">
              {words}
            </span>
          ) : (
            <button type="button" className="text-button" ref={passFocusOn(() => here.current)} onClick={() => onStep({ from, to })}>
              {words}
            </button>
          )}
        </li>
      ))}
    </ol>
  );
}
