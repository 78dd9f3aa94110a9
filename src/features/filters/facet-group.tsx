import { facetWords } from '#core/filter/describe-facets.ts';
import type { ColumnFacet } from '#core/filter/facets.ts';
import { passFocusOn } from '#ui/pass-focus-on.ts';
import { type CountedValues, FacetValues } from './facet-values.tsx';
import type { FilterState } from './filter-change.ts';

interface FacetGroupProps extends FilterState {
  readonly facet: ColumnFacet;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** Its values in their order, and how many articles choosing each would show; null until they are there. */
  readonly counted: CountedValues | null;
  /** True where they did not come. */
  readonly hasFailed: boolean;
  readonly onAgain: () => void;
}

/** A facet that opens when it is asked for. */
export function FacetGroup({ facet, isOpen, onToggle, counted, hasFailed, onAgain, ...state }: FacetGroupProps) {
  const { title, noun } = facetWords[facet];
  return (
    <fieldset>
      <legend>
        <button type="button" className="disclosure" aria-expanded={isOpen} onClick={onToggle}>
          {title}
        </button>
      </legend>
      {isOpen && counted && <FacetValues {...state} {...counted} facet={facet} />}
      {isOpen && !counted && !hasFailed && (
        <p role="status" aria-busy="true" className="meaning awaited">
          Loading the {noun}s…
        </p>
      )}
      {isOpen && !counted && hasFailed && (
        <div role="alert" className="meaning">
          <p>The {noun}s could not be loaded.</p>
          <button type="button" className="text-button" ref={passFocusOn()} onClick={onAgain}>
            Try again
          </button>
        </div>
      )}
    </fieldset>
  );
}
