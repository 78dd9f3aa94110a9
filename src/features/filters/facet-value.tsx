import { memo } from 'react';
import { formatCount } from '#ui/count-of.ts';
import { passFocusOn } from '#ui/pass-focus-on.ts';

interface FacetValueProps {
  readonly id: string;
  readonly value: string;
  readonly label: string;
  /** How many articles choosing it would show; null while that is being counted. */
  readonly count: number | null;
  readonly isChosen: boolean;
  readonly isExcluded: boolean;
  readonly onToggle: (value: string, how: 'choose' | 'exclude') => void;
}

/** A value to be chosen, with what that would show, or to be excluded. There may be hundreds, of which a choice changes one. */
export const FacetValue = memo(function FacetValue({ id, value, label, count, isChosen, isExcluded, onToggle }: FacetValueProps) {
  const look = isExcluded ? ' excluded' : count === 0 ? ' none' : '';
  // Another filter may leave no room for it; the value that comes into its place has the focus next.
  const line = passFocusOn(() => document.getElementById(id));
  return (
    <div className={`option value${look}`} ref={line}>
      <input id={id} type="checkbox" checked={isChosen} aria-describedby={`${id}-count`} onChange={() => onToggle(value, 'choose')} />
      <label htmlFor={id}>
        <bdi>{label}</bdi>
      </label>
      <span id={`${id}-count`} className="figures">
        {count !== null && (
          <>
            {formatCount(count)}
            <span className="hidden-visually">{count === 1 ? ' article' : ' articles'}</span>
          </>
        )}
      </span>
      <button
        type="button"
        className="exclude"
        aria-pressed={isExcluded}
        aria-label={`Exclude ${label}`}
        title={isExcluded ? 'Excluded' : 'Exclude'}
        onClick={() => onToggle(value, 'exclude')}
      />
    </div>
  );
});
