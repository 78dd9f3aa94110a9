import type { Row } from '#core/article.ts';

/** The articles before and after one in the order of a filter, null at an end, and where it stands among them. */
export interface Neighbours {
  readonly previous: Row | null;
  readonly next: Row | null;
  /** Counted from 1. */
  readonly position: number;
  /** How many articles the filter shows. */
  readonly total: number;
}
