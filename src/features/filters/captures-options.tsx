import { useId } from 'react';
import { countOf } from '#ui/count-of.ts';
import type { FilterState } from './filter-change.ts';

interface SuspectsOptionProps extends FilterState {
  /** How many captures of the whole archive are suspect. */
  readonly suspects: number;
}

/** Leaves out what may not be the articles it was saved as. Hides where the archive has nothing of the kind. */
export function SuspectsOption({ filter, actions, suspects }: SuspectsOptionProps) {
  const id = useId();
  if (suspects === 0 && !filter.withoutSuspects) return null;
  return (
    <fieldset>
      <legend>Captures</legend>
      <div className="option">
        <input
          id={id}
          type="checkbox"
          checked={filter.withoutSuspects}
          aria-describedby={`${id}-meaning`}
          onChange={() => actions.change({ withoutSuspects: !filter.withoutSuspects })}
        />
        <label htmlFor={id}>Leave out {countOf(suspects, 'suspect capture')}</label>
      </div>
      <p id={`${id}-meaning`} className="meaning">
        Saved without a text, cut off, or with another page in the place of the article.
      </p>
    </fieldset>
  );
}
