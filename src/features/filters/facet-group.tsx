import { facetWords } from '#core/filter/describe-facets.ts';
import type { ColumnFacet } from '#core/filter/facets.ts';
import { passFocusOn } from '#ui/pass-focus-on.ts';
import { FacetValues } from './facet-values.tsx';
import type { FilterState } from './filter-change.ts';

interface FacetGroupProps extends FilterState {
  readonly facet: ColumnFacet;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** Null until they are there. */
  readonly counts: ReadonlyMap<string, number> | null;
  /** True where they did not come. */
  readonly hasFailed: boolean;
  readonly onAgain: () => void;
}

/** A facet that opens when it is asked for. */
export function FacetGroup({ facet, isOpen, onToggle, counts, hasFailed, onAgain, ...state }: FacetGroupProps) {
  const { title, noun } = facetWords[facet];
  return (
    <fieldset>
      <legend>
        <button type="button" className="disclosure" aria-expanded={isOpen} onClick={onToggle}>
          {title}
        </button>
      </legend>
      {isOpen && counts && <FacetValues {...state} facet={facet} counts={counts} />}
      {isOpen && !counts && !hasFailed && (
        <p role="status" aria-busy="true" className="meaning awaited">
          Loading the {noun}s…
        </p>
      )}
      {isOpen && !counts && hasFailed && (
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
