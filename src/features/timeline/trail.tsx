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
  const list = useRef<HTMLOListElement>(null);
  // Back takes away where one is as well.
  const passOn = passFocusOn(() => list.current?.querySelector('[aria-current]'));
  return (
    <ol ref={list} className="trail" aria-label="Steps of the timeline">
      {steps.map(({ words, from, to, isChosen }, place) => (
        <li key={words}>
          {isChosen ? (
            <span ref={passOn} tabIndex={-1} aria-current="true">
              <Words words={words} before={steps[place - 1]?.words} />
            </span>
          ) : (
            <button type="button" className="text-button" ref={passOn} onClick={() => onStep({ from, to })}>
              <Words words={words} before={steps[place - 1]?.words} />
            </button>
          )}
        </li>
      ))}
    </ol>
  );
}

/** The words of a step; where there is little room, those that the step before says already are only heard. */
function Words({ words, before }: { readonly words: string; readonly before: string | undefined }) {
  const again = ` ${before ?? ''}`;
  if (!words.endsWith(again)) return words;
  return (
    <>
      {words.slice(0, -again.length)}
      <span className="again">{again}</span>
    </>
  );
}
