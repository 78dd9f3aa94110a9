import { useMemo } from 'react';
import type { SourceName } from '#core/article.ts';
import type { Calendar } from '#core/bundle/calendar.ts';
import { byArticles } from '#core/facets/by-articles.ts';
import { countBySource } from '#core/filter/count.ts';
import { choiceOf } from '#core/filter/facets.ts';
import { everything } from '#core/filter/filter.ts';
import { facetWords } from '#core/filter/describe-facets.ts';
import { FacetValues } from './facet-values.tsx';
import type { FilterState } from './filter-change.ts';

interface SourceGroupProps extends FilterState {
  /** The archive's own. */
  readonly calendar: Calendar;
  /** For each source, how many articles choosing it would show; null while that is being counted. */
  readonly counts: ReadonlyMap<SourceName, number> | null;
}

/** The sources, each with what choosing it would show. The manifest counts them, so they are there at once. A lone source is no choice and hides. */
export function SourceGroup({ calendar, counts, ...state }: SourceGroupProps) {
  const { chosen, excluded } = choiceOf(state.filter, 'source');
  const values = useMemo(() => byArticles(countBySource(calendar, everything)), [calendar]);
  // An article has one source, so what is excluded keeps no other away.
  const shown = counts && values.map((source) => counts.get(source) ?? 0);
  if (values.length < 2 && chosen.length + excluded.length === 0) return null;
  return (
    <fieldset>
      <legend>{facetWords.source.title}</legend>
      <FacetValues {...state} facet="source" values={values} counts={shown && { shown, all: shown }} />
    </fieldset>
  );
}
