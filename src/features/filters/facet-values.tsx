import { useId, useMemo, useState } from 'react';
import { facetWords, valueLabel } from '#core/filter/describe-facets.ts';
import { choiceOf, choosing, type FacetName, toggleChosen, toggleExcluded } from '#core/filter/facets.ts';
import { countOf } from '#ui/count-of.ts';
import { passFocusOn } from '#ui/pass-focus-on.ts';
import { FacetValue } from './facet-value.tsx';
import type { FilterState } from './filter-change.ts';
import { FindValue } from './find-value.tsx';
import { findValues } from './find-values.ts';
import { shownValues } from './shown-values.ts';
import { useLatest } from '#ui/use-latest.ts';
import './facet-values.css';

/** The values of a facet, and what each would show. */
export interface CountedValues {
  /** The values that the archive has, in the order in which they are shown; the same list for all filters. */
  readonly values: readonly string[];
  /** For each of them, how many articles choosing it would show, and how many have it, whatever is chosen and excluded of this facet; null while that is being counted. */
  readonly counts: { readonly shown: ArrayLike<number>; readonly all: ArrayLike<number> } | null;
}

interface FacetValuesProps extends FilterState, CountedValues {
  readonly facet: FacetName;
}

/** How many values are shown before one asks for more, and how many more come at once: thousands would hold up a page. */
const [shortList, step] = [12, 200];

/** The values of a facet, those with most articles first, each to be chosen or excluded; many can be looked through by their names. */
export function FacetValues({ facet, values, counts, filter, actions }: FacetValuesProps) {
  const id = useId();
  const [limit, setLimit] = useState(shortList);
  const [wanted, setWanted] = useState('');
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const { noun } = facetWords[facet];
  const choice = choiceOf(filter, facet);
  const known = useMemo(() => new Set(values), [values]);
  const noticed = new Set([...choice.chosen, ...choice.excluded, ...touched]);
  // A link may ask for what this archive does not have; it stands at the end, where it can be taken off.
  const offered = [...values, ...[...noticed].filter((value) => !known.has(value))];
  const found = useMemo(() => findValues(values, facet, wanted), [values, facet, wanted]);
  const kept = new Set([...noticed].map((value) => offered.indexOf(value)));
  const shownUpTo = (most: number): number[] => shownValues({ found, counts: counts?.all ?? null, limit: most, kept });
  const shown = shownUpTo(limit);
  const isShown = new Set(shown);
  const firstNew = (): number => shownUpTo(limit + step).findIndex((place) => !isShown.has(place));
  const toggle = useLatest((value: string, how: 'choose' | 'exclude') => {
    // What was on stays in sight once it is off, under the finger that took it off.
    setTouched(new Set([...touched, value]));
    actions.change(choosing(facet, (how === 'choose' ? toggleChosen : toggleExcluded)(choice, value)));
  });
  return (
    <>
      {values.length > shortList && (
        <FindValue
          noun={noun}
          wanted={wanted}
          found={found.length}
          onWanted={(text) => {
            setWanted(text);
            setTouched(new Set());
          }}
        />
      )}
      {shown.map((place, at) => {
        const value = offered[place] ?? '';
        return (
          <FacetValue
            key={value}
            id={`${id}-${at}`}
            label={valueLabel(facet, value)}
            value={value}
            count={counts && (counts.shown[place] ?? 0)}
            isChosen={choice.chosen.includes(value)}
            isExcluded={choice.excluded.includes(value)}
            onToggle={toggle}
          />
        );
      })}
      {found.some((place) => !isShown.has(place)) && (
        <button type="button" className="text-button" ref={passFocusOn(() => document.getElementById(`${id}-${firstNew()}`))} onClick={() => setLimit(limit + step)}>
          {found.length <= limit + step ? `Show all ${countOf(found.length, noun)}` : `Show ${step} more of ${countOf(found.length, noun)}`}
        </button>
      )}
    </>
  );
}
