import { useId } from 'react';
import { countOf } from '#ui/count-of.ts';
import { passFocusOn } from '#ui/pass-focus-on.ts';
import type { FilterState } from './filter-change.ts';

interface CapturesOptionsProps extends FilterState {
  /** How many captures of the whole archive are suspect. */
  readonly suspects: number;
  /** How many articles of the whole archive were saved again later. */
  readonly earlier: number;
}

/** Leaves out what may not be the articles it was saved as, and what was saved again later. Hides where the archive has nothing of the kind. */
export function CapturesOptions({ filter: { withoutSuspects, withoutEarlier }, actions, suspects, earlier }: CapturesOptionsProps) {
  const hasSuspects = suspects > 0 || withoutSuspects;
  const hasEarlier = earlier > 0 || withoutEarlier;
  if (!hasSuspects && !hasEarlier) return null;
  return (
    <fieldset>
      <legend>Captures</legend>
      {hasSuspects && (
        <Option
          label={`Leave out ${countOf(suspects, 'suspect capture')}`}
          meaning="Saved without a text, cut off, or with another page in the place of the article."
          isOn={withoutSuspects}
          onToggle={() => actions.change({ withoutSuspects: !withoutSuspects })}
        />
      )}
      {hasEarlier && (
        <Option
          label={`Leave out ${countOf(earlier, 'earlier version')}`}
          meaning="Saved again later from the same address, with another text."
          isOn={withoutEarlier}
          onToggle={() => actions.change({ withoutEarlier: !withoutEarlier })}
        />
      )}
    </fieldset>
  );
}

interface OptionProps {
  readonly label: string;
  readonly meaning: string;
  readonly isOn: boolean;
  readonly onToggle: () => void;
}

function Option({ label, meaning, isOn, onToggle }: OptionProps) {
  const id = useId();
  return (
    <>
      {/* In an archive that has nothing of the kind it is gone once it is off. */}
      <div className="option" ref={passFocusOn()}>
        <input id={id} type="checkbox" checked={isOn} aria-describedby={`${id}-meaning`} onChange={onToggle} />
        <label htmlFor={id}>{label}</label>
      </div>
      <p id={`${id}-meaning`} className="meaning">
        {meaning}
      </p>
    </>
  );
}
