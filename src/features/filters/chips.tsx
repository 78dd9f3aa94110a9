import { type RefObject, useRef } from 'react';
import { describeMonthDay } from '#core/describe-date.ts';
import { describePeriod, undatedWords, withoutEarlierWords, withoutSuspectsWords } from '#core/filter/describe.ts';
import { describeUnknown, describeValue } from '#core/filter/describe-facets.ts';
import { choiceOf, choosing, type FacetChoice, type FacetName, facetNames } from '#core/filter/facets.ts';
import { type Filter, type Misread, undatedWord } from '#core/filter/filter.ts';
import { quoteQuery } from '#core/text.ts';
import { passFocusOn } from '#ui/pass-focus-on.ts';
import type { FilterActions, FilterState } from './filter-change.ts';
import './chips.css';

interface ChipsProps extends FilterState {
  /** Whether this archive has a value of a facet, as far as is known yet; one that it has not is said to be missing. */
  readonly isKnown: (facet: FacetName, value: string) => boolean;
  /** Takes the focus when the last chip has vanished with it; without it, what stands around the chips does. */
  readonly heir?: RefObject<Element | null>;
}

/** One thing that is on, and how it is taken off. */
interface Chip {
  readonly key: string;
  readonly words: string;
  readonly onRemove: () => void;
}

/** What is on, each with a way to take it off. Nothing where nothing is on. */
export function Chips({ heir, ...state }: ChipsProps) {
  const list = useRef<HTMLUListElement>(null);
  const chips = chipsOf(state);
  if (chips.length === 0) return null;
  return (
    <ul ref={list} className="chips" aria-label="Filters that are on">
      {chips.map(({ key, words, onRemove }, place) => (
        <li key={key}>
          {/* The next chip comes into its place. */}
          <button type="button" className="chip" ref={passFocusOn(() => list.current?.querySelectorAll('button')[place] ?? heir?.current)} onClick={onRemove}>
            <bdi>{words}</bdi>
            <span aria-hidden="true">×</span>
            <span className="hidden-visually">, remove this filter</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function chipsOf({ filter, misread, actions, isKnown }: Omit<ChipsProps, 'heir'>): Chip[] {
  const period = describePeriod(filter);
  return [
    ...(filter.query === '' ? [] : [{ key: 'query', words: quoteQuery(filter.query), onRemove: () => actions.change({ query: '' }) }]),
    ...(period === '' ? [] : [{ key: 'period', words: capitalise(period), onRemove: () => actions.change({ from: null, to: null }) }]),
    ...(filter.on === null ? [] : [{ key: 'on', words: `On ${describeMonthDay(filter.on)} of any year`, onRemove: () => actions.change({ on: null }) }]),
    ...(filter.undated ? [{ key: 'undated', words: capitalise(undatedWords), onRemove: () => actions.change({ undated: false }) }] : []),
    ...(['chosen', 'excluded'] as const).flatMap((how) => facetNames.flatMap((facet) => chipsOfFacet(facet, how, filter, actions, isKnown))),
    ...(filter.withoutSuspects ? [{ key: 'without suspects', words: capitalise(withoutSuspectsWords), onRemove: () => actions.change({ withoutSuspects: false }) }] : []),
    ...(filter.withoutEarlier ? [{ key: 'without earlier', words: capitalise(withoutEarlierWords), onRemove: () => actions.change({ withoutEarlier: false }) }] : []),
    ...misread.map((one) => ({ key: `misread ${one.name}`, words: describeMisread(one), onRemove: () => actions.lift(one) })),
  ];
}

/** A chip for each value of a facet that is chosen, or for each that is excluded. */
function chipsOfFacet(facet: FacetName, how: keyof FacetChoice, filter: Filter, actions: FilterActions, isKnown: ChipsProps['isKnown']): Chip[] {
  const choice = choiceOf(filter, facet);
  return choice[how].map((value) => ({
    key: `${facet} ${how} ${value}`,
    words: value === '' || isKnown(facet, value) ? capitaliseUnlessName(facet, how, describeValue(facet, value, how)) : describeUnknown(facet, value),
    onRemove: () => actions.change(choosing(facet, { ...choice, [how]: choice[how].filter((one) => one !== value) })),
  }));
}

/** A source is called by its name as it is. */
function capitaliseUnlessName(facet: FacetName, how: keyof FacetChoice, words: string): string {
  return facet === 'source' && how === 'chosen' ? words : capitalise(words);
}

const misreadNames: Readonly<Record<Misread['name'], string>> = { from: 'From', to: 'To', on: 'On', dates: 'Dates', without: 'Without', sort: 'Order' };

function describeMisread({ name, text }: Misread): string {
  if (name === 'dates' && text === undatedWord) return '“Undated” does not go with days';
  return `${misreadNames[name]} “${text}” was not understood`;
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
