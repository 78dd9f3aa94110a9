import type { Filter, Misread } from '#core/filter/filter.ts';

/** What a control of the filters can ask for. Whoever holds the address carries it out. */
export interface FilterActions {
  /** Replaces parts of the filter. `typing` does not make a step that Back returns to. */
  readonly change: (change: Partial<Filter>, how?: 'choosing' | 'typing') => void;
  /** Takes what was typed into a date field, whether it can be understood or not. */
  readonly typeDate: (name: 'from' | 'to', text: string, how: 'choosing' | 'typing') => void;
  /** Lifts something that could not be understood. */
  readonly lift: (misread: Misread) => void;
  /** Shows everything again, in the order chosen. */
  readonly clear: () => void;
}

/** The filter as the address has it, and how to change it. */
export interface FilterState {
  readonly filter: Filter;
  readonly misread: readonly Misread[];
  readonly actions: FilterActions;
}
