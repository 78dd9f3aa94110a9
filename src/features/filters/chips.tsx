import type { Misread } from '#core/filter/filter.ts';
import { isEverything } from '#core/filter/filter.ts';
import { describePeriod, withoutSuspectsWords } from '#core/filter/describe.ts';
import { sourceLabel } from '#core/source-label.ts';
import type { SourceName } from '#core/article.ts';
import { type FilterState, toggleSource } from './filter-change.ts';
import './chips.css';

interface ChipsProps extends FilterState {
  /** The sources this archive has; one that it has not is said to be missing. */
  readonly known: readonly SourceName[];
}

/** What is on, each with a way to take it off, and everything at once. Nothing where nothing is on. */
export function Chips({ filter, misread, actions, known }: ChipsProps) {
  if (isEverything(filter) && misread.length === 0) return null;
  const period = describePeriod(filter);
  return (
    <>
      <ul className="chips" aria-label="Filters that are on">
        {filter.query !== '' && <Chip words={`“${filter.query}”`} onRemove={() => actions.change({ query: '' })} />}
        {period !== '' && <Chip words={capitalise(period)} onRemove={() => actions.change({ from: null, to: null })} />}
        {filter.sources.map((source) => (
          <Chip
            key={source}
            words={known.includes(source) || source === '' ? sourceLabel(source) : `“${source}” is not in this archive`}
            onRemove={() => actions.change({ sources: toggleSource(filter.sources, source) })}
          />
        ))}
        {filter.withoutSuspects && <Chip words={capitalise(withoutSuspectsWords)} onRemove={() => actions.change({ withoutSuspects: false })} />}
        {misread.map((one) => (
          <Chip key={one.name} words={describeMisread(one)} onRemove={() => actions.lift(one)} />
        ))}
      </ul>
      <button type="button" className="text-button" onClick={actions.clear}>
        Clear all
      </button>
    </>
  );
}

function Chip({ words, onRemove }: { readonly words: string; readonly onRemove: () => void }) {
  return (
    <li>
      <button type="button" className="chip" onClick={onRemove}>
        <bdi>{words}</bdi>
        <span aria-hidden="true">×</span>
        <span className="hidden-visually">, remove this filter</span>
      </button>
    </li>
  );
}

const misreadNames: Readonly<Record<Misread['name'], string>> = { from: 'From', to: 'To', without: 'Without', sort: 'Order' };

function describeMisread({ name, text }: Misread): string {
  return `${misreadNames[name]} “${text}” was not understood`;
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
