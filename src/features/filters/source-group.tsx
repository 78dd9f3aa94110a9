import type { SourceName } from '#core/article.ts';
import { choiceOf } from '#core/filter/facets.ts';
import { facetWords } from '#core/filter/describe-facets.ts';
import { FacetValues } from './facet-values.tsx';
import type { FilterState } from './filter-change.ts';

interface SourceGroupProps extends FilterState {
  readonly counts: ReadonlyMap<SourceName, number>;
}

/** The sources, each with what choosing it would show. The manifest counts them, so they are there at once. A lone source is no choice and hides. */
export function SourceGroup({ counts, ...state }: SourceGroupProps) {
  const { chosen, excluded } = choiceOf(state.filter, 'source');
  if (counts.size < 2 && chosen.length + excluded.length === 0) return null;
  return (
    <fieldset>
      <legend>{facetWords.source.title}</legend>
      <FacetValues {...state} facet="source" counts={counts} />
    </fieldset>
  );
}
