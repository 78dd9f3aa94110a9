import { type RefObject, useRef } from 'react';
import { type Misread, undatedWord } from '#core/filter/filter.ts';
import { describeMonthDay } from '#core/describe-date.ts';
import { describePeriod, undatedWords, withoutSuspectsWords } from '#core/filter/describe.ts';
import { sourceLabel } from '#core/source-label.ts';
import type { SourceName } from '#core/article.ts';
import { passFocusOn } from '#ui/pass-focus-on.ts';
import { type FilterState, toggleSource } from './filter-change.ts';
import './chips.css';

interface ChipsProps extends FilterState {
  /** The sources this archive has; one that it has not is said to be missing. */
  readonly known: readonly SourceName[];
  /** Takes the focus when the last chip has vanished with it. */
  readonly heir: RefObject<Element | null>;
}

/** One thing that is on, and how it is taken off. */
interface Chip {
  readonly key: string;
  readonly words: string;
  readonly onRemove: () => void;
}

/** What is on, each with a way to take it off, and everything at once. Nothing where nothing is on. */
export function Chips({ heir, ...state }: ChipsProps) {
  const list = useRef<HTMLUListElement>(null);
  const chips = chipsOf(state);
  if (chips.length === 0) return null;
  return (
    <>
      <ul ref={list} className="chips" aria-label="Filters that are on">
        {chips.map(({ key, words, onRemove }, place) => (
          <li key={key}>
            {/* The next chip comes into its place. */}
            <button type="button" className="chip" ref={passFocusOn(() => list.current?.querySelectorAll('button')[place] ?? heir.current)} onClick={onRemove}>
              <bdi>{words}</bdi>
              <span aria-hidden="true">×</span>
              <span className="hidden-visually">, remove this filter</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="text-button" ref={passFocusOn(() => heir.current)} onClick={state.actions.clear}>
        Clear all
      </button>
    </>
  );
}

function chipsOf({ filter, misread, actions, known }: Omit<ChipsProps, 'heir'>): Chip[] {
  const period = describePeriod(filter);
  const sourceWords = (source: SourceName): string => (known.includes(source) || source === '' ? sourceLabel(source) : `“${source}” is not in this archive`);
  return [
    ...(filter.query === '' ? [] : [{ key: 'query', words: `“${filter.query}”`, onRemove: () => actions.change({ query: '' }) }]),
    ...(period === '' ? [] : [{ key: 'period', words: capitalise(period), onRemove: () => actions.change({ from: null, to: null }) }]),
    ...(filter.on === null ? [] : [{ key: 'on', words: `On ${describeMonthDay(filter.on)} of any year`, onRemove: () => actions.change({ on: null }) }]),
    ...(filter.undated ? [{ key: 'undated', words: capitalise(undatedWords), onRemove: () => actions.change({ undated: false }) }] : []),
    ...filter.sources.map((source) => ({
      key: `source ${source}`,
      words: sourceWords(source),
      onRemove: () => actions.change({ sources: toggleSource(filter.sources, source) }),
    })),
    ...(filter.withoutSuspects ? [{ key: 'without suspects', words: capitalise(withoutSuspectsWords), onRemove: () => actions.change({ withoutSuspects: false }) }] : []),
    ...misread.map((one) => ({ key: `misread ${one.name}`, words: describeMisread(one), onRemove: () => actions.lift(one) })),
  ];
}

const misreadNames: Readonly<Record<Misread['name'], string>> = { from: 'From', to: 'To', on: 'On', dates: 'Dates', without: 'Without', sort: 'Order' };

function describeMisread({ name, text }: Misread): string {
  if (name === 'dates' && text === undatedWord) return '“Undated” does not go with days';
  return `${misreadNames[name]} “${text}” was not understood`;
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
