import { useId, useMemo, useState } from 'react';
import { facetWords, valueLabel } from '#core/filter/describe-facets.ts';
import { choiceOf, choosing, type FacetName, toggleChosen, toggleExcluded } from '#core/filter/facets.ts';
import { countOf } from '#ui/count-of.ts';
import { passFocusOn } from '#ui/pass-focus-on.ts';
import { FacetValue } from './facet-value.tsx';
import type { FilterState } from './filter-change.ts';
import { findValues } from './find-values.ts';
import './facet-values.css';

interface FacetValuesProps extends FilterState {
  readonly facet: FacetName;
  /** For each value of the archive, how many articles choosing it would show; sorted by value. */
  readonly counts: ReadonlyMap<string, number>;
}

/** How many values are shown before one asks for more, and how many more come at once: thousands would hold up a page. */
const [shortList, step] = [12, 200];

/** The values of a facet, those with most articles first, each to be chosen or excluded; many can be looked through by their names. */
export function FacetValues({ facet, counts, filter, actions }: FacetValuesProps) {
  const id = useId();
  const [limit, setLimit] = useState(shortList);
  const [wanted, setWanted] = useState('');
  const { noun } = facetWords[facet];
  const choice = choiceOf(filter, facet);
  const on = new Set([...choice.chosen, ...choice.excluded]);
  const sorted = useMemo(() => sortByCount(counts), [counts]);
  const found = useMemo(() => findValues(sorted, facet, wanted), [sorted, facet, wanted]);
  // What is on is always seen.
  const shown = found.filter(([value], place) => place < limit || on.has(value));
  const firstNew = found.findIndex(([value], place) => place >= limit && !on.has(value));
  const next = found.length <= limit + step ? `Show all ${countOf(found.length, noun)}` : `Show ${step} more of ${countOf(found.length, noun)}`;
  return (
    <>
      {sorted.length > shortList && (
        <div className="find-value">
          <input type="search" aria-label={`Find a${facet === 'author' ? 'n' : ''} ${noun}`} placeholder={`Find a${facet === 'author' ? 'n' : ''} ${noun}`} autoComplete="off" dir="auto" value={wanted} onChange={({ target }) => setWanted(target.value)} />
          <p role="status" className={found.length === 0 ? 'meaning' : 'hidden-visually'}>
            {wanted.trim() !== '' && (found.length === 0 ? `No ${noun} has “${wanted.trim()}” in its name.` : `${countOf(found.length, noun)} found`)}
          </p>
        </div>
      )}
      {shown.map(([value, count], place) => (
        <FacetValue
          key={value}
          id={`${id}-${place}`}
          label={valueLabel(facet, value)}
          count={count}
          isChosen={choice.chosen.includes(value)}
          isExcluded={choice.excluded.includes(value)}
          onChoose={() => actions.change(choosing(facet, toggleChosen(choice, value)))}
          onExclude={() => actions.change(choosing(facet, toggleExcluded(choice, value)))}
        />
      ))}
      {found.length > shown.length && (
        <button type="button" className="text-button" ref={passFocusOn(() => document.getElementById(`${id}-${firstNew}`))} onClick={() => setLimit(limit + step)}>
          {next}
        </button>
      )}
    </>
  );
}

/** Those with most articles first, else in the order they came in; texts are not compared, for there may be twenty thousand tags. */
function sortByCount(counts: ReadonlyMap<string, number>): (readonly [value: string, count: number])[] {
  const [some, none]: [[string, number][], [string, number][]] = [[], []];
  for (const [value, count] of counts) (count > 0 ? some : none).push([value, count]);
  return [...some.sort(([, a], [, b]) => b - a), ...none];
}
