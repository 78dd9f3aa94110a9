import type { Calendar } from '#core/bundle/calendar.ts';
import { countMatching } from '#core/filter/count.ts';
import { describeFilter } from '#core/filter/describe.ts';
import { changeFilter, type Filter } from '#core/filter/filter.ts';
import { countOf } from '#ui/count-of.ts';
import { Message } from '#ui/message.tsx';

interface EmptyListProps {
  readonly filter: Filter;
  readonly calendar: Calendar;
  readonly onChange: (change: Partial<Filter>) => void;
}

/** What can be lifted to see something again, with the words for it. */
const parts: readonly { readonly words: string; readonly isOn: (filter: Filter) => boolean; readonly lift: Partial<Filter> }[] = [
  { words: 'Without the search', isOn: ({ query }) => query !== '', lift: { query: '' } },
  { words: 'Any day', isOn: ({ from, to }) => from !== null || to !== null, lift: { from: null, to: null } },
  { words: 'Any source', isOn: ({ sources }) => sources.length > 0, lift: { sources: [] } },
  { words: 'Suspect captures too', isOn: ({ withoutSuspects }) => withoutSuspects, lift: { withoutSuspects: false } },
];

/** What was looked for and where, so that nobody takes "no match" for "not in the archive". */
function describeEmptiness(filter: Filter): string {
  const rest = describeFilter({ ...filter, query: '' });
  const among = rest === '' ? 'No article' : `No article ${rest}`;
  return filter.query === '' ? `${among} is in this archive.` : `${among} has “${filter.query}” in its title, author, source or first lines.`;
}

/** No article matches: which filter it was, and each part of it to be lifted, with what that would show where it is known. */
export function EmptyList({ filter, calendar, onChange }: EmptyListProps) {
  return (
    <Message title="No article matches" level={2}>
      <p>{describeEmptiness(filter)}</p>
      <p className="actions">
        {parts
          .filter(({ isOn }) => isOn(filter))
          .map(({ words, lift }) => {
            const lifted = changeFilter(filter, lift);
            // The calendar can't tell what a query finds.
            const shows = lifted.query === '' ? `: ${countOf(countMatching(calendar, lifted), 'article')}` : '';
            return (
              <button key={words} type="button" className="text-button" onClick={() => onChange(lift)}>
                {words}
                {shows}
              </button>
            );
          })}
      </p>
    </Message>
  );
}
