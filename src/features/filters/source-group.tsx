import { useId, useState } from 'react';
import type { SourceName } from '#core/article.ts';
import { sourceLabel } from '#core/source-label.ts';
import { countOf, formatCount } from '#ui/count-of.ts';
import { passFocusOn } from '#ui/pass-focus-on.ts';
import { type FilterState, toggleSource } from './filter-change.ts';

interface SourceGroupProps extends FilterState {
  readonly counts: ReadonlyMap<SourceName, number>;
}

/** How many sources are shown before one asks for all. */
const shortList = 12;

/** The sources, those with most articles first, each with what choosing it would show. A lone source is no choice and hides. */
export function SourceGroup({ filter, actions, counts }: SourceGroupProps) {
  const id = useId();
  const [all, setAll] = useState(false);
  const chosen = new Set(filter.sources);
  const sorted = [...counts].sort(([nameA, a], [nameB, b]) => b - a || (nameA < nameB ? -1 : 1));
  if (sorted.length < 2 && chosen.size === 0) return null;
  const isShort = ([source]: readonly [SourceName, number], place: number): boolean => place < shortList || chosen.has(source);
  const shown = all ? sorted : sorted.filter(isShort);
  const firstNew = sorted.findIndex((entry, place) => !isShort(entry, place));
  return (
    <fieldset>
      <legend>Source</legend>
      {shown.map(([source, count], place) => (
        <div key={source} className={count === 0 ? 'option none' : 'option'}>
          <input
            id={`${id}-${place}`}
            type="checkbox"
            checked={chosen.has(source)}
            aria-describedby={`${id}-${place}-count`}
            onChange={() => actions.change({ sources: toggleSource(filter.sources, source) })}
          />
          <label htmlFor={`${id}-${place}`}>
            <bdi>{sourceLabel(source)}</bdi>
          </label>
          <span id={`${id}-${place}-count`} className="figures">
            {formatCount(count)} <span className="hidden-visually">{count === 1 ? 'article' : 'articles'}</span>
          </span>
        </div>
      ))}
      {sorted.length > shown.length && (
        <button type="button" className="text-button" ref={passFocusOn(() => document.getElementById(`${id}-${firstNew}`))} onClick={() => setAll(true)}>
          Show all {countOf(sorted.length, 'source')}
        </button>
      )}
    </fieldset>
  );
}
