import { formatCount } from '#ui/count-of.ts';

interface FacetValueProps {
  readonly id: string;
  readonly label: string;
  /** How many articles choosing it would show. */
  readonly count: number;
  readonly isChosen: boolean;
  readonly isExcluded: boolean;
  readonly onChoose: () => void;
  readonly onExclude: () => void;
}

/** A value to be chosen, with what that would show, or to be excluded. */
export function FacetValue({ id, label, count, isChosen, isExcluded, onChoose, onExclude }: FacetValueProps) {
  const look = isExcluded ? ' excluded' : count === 0 ? ' none' : '';
  return (
    <div className={`option value${look}`}>
      <input id={id} type="checkbox" checked={isChosen} aria-describedby={`${id}-count`} onChange={onChoose} />
      <label htmlFor={id}>
        <bdi>{label}</bdi>
      </label>
      <span id={`${id}-count`} className="figures">
        {formatCount(count)} <span className="hidden-visually">{count === 1 ? 'article' : 'articles'}</span>
      </span>
      <button type="button" className="exclude" aria-pressed={isExcluded} aria-label={`Exclude ${label}`} title={isExcluded ? 'Excluded' : 'Exclude'} onClick={onExclude} />
    </div>
  );
}
