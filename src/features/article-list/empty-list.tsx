import { useMemo } from 'react';
import type { IsKnown } from '#core/filter/describe-facets.ts';
import type { Filter } from '#core/filter/filter.ts';
import { liftParts } from '#core/filter/lift-parts.ts';
import { countOf } from '#ui/count-of.ts';
import { Message } from '#ui/message.tsx';
import { passFocusOn } from '#ui/pass-focus-on.ts';
import { describeEmptiness } from './describe-emptiness.ts';
import { offersOf } from './offers.ts';

interface EmptyListProps {
  readonly filter: Filter;
  /** How many articles another filter would show; the same function as long as the archive is. */
  readonly count: (filter: Filter) => number;
  readonly isKnown: IsKnown;
  readonly onChange: (change: Partial<Filter>) => void;
}

/** No article matches: which part of the filter it was, and what can be changed about it, with what that would show. */
export function EmptyList({ filter, count, isKnown, onChange }: EmptyListProps) {
  // Each part is tried out on the whole archive: once, and not again at each drawing.
  const { words, offers } = useMemo(() => {
    const liftings = liftParts(filter, count, isKnown);
    return { words: describeEmptiness(filter, liftings, isKnown), offers: offersOf(filter, count, liftings) };
  }, [filter, count, isKnown]);
  return (
    <Message title="No article matches" level={2}>
      <p>{words}</p>
      <p className="actions">
        {offers.map((offer) => (
          <button key={offer.words} type="button" className="text-button" ref={passFocusOn()} onClick={() => onChange(offer.change)}>
            {offer.words}: {countOf(offer.articles, 'article')}
          </button>
        ))}
      </p>
    </Message>
  );
}
