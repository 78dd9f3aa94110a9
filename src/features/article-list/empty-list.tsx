import { describeDatePart, describeFilter } from '#core/filter/describe.ts';
import type { Filter } from '#core/filter/filter.ts';
import { isReversed } from '#core/filter/match-row.ts';
import { countOf } from '#ui/count-of.ts';
import { Message } from '#ui/message.tsx';
import { passFocusOn } from '#ui/pass-focus-on.ts';
import { offersOf } from './offers.ts';

interface EmptyListProps {
  readonly filter: Filter;
  /** How many articles another filter would show. */
  readonly count: (filter: Filter) => number;
  readonly onChange: (change: Partial<Filter>) => void;
}

/** What was looked for and where, so that nobody takes "no match" for "not in the archive". */
function describeEmptiness(filter: Filter): string {
  if (filter.from && filter.to && isReversed(filter)) {
    return `The last day, ${describeDatePart(filter.to)}, lies before the first, ${describeDatePart(filter.from)}: nothing can be published in between.`;
  }
  const rest = describeFilter({ ...filter, query: '' });
  const among = rest === '' ? 'No article' : `No article ${rest}`;
  return filter.query === '' ? `${among} is in this archive.` : `${among} has “${filter.query}” in its title, author, source or first lines.`;
}

/** No article matches: which filter it was, and what can be changed about it, with what that would show. */
export function EmptyList({ filter, count, onChange }: EmptyListProps) {
  return (
    <Message title="No article matches" level={2}>
      <p>{describeEmptiness(filter)}</p>
      <p className="actions">
        {offersOf(filter, count).map(({ words, change, articles }) => (
          <button key={words} type="button" className="text-button" ref={passFocusOn()} onClick={() => onChange(change)}>
            {words}: {countOf(articles, 'article')}
          </button>
        ))}
      </p>
    </Message>
  );
}
