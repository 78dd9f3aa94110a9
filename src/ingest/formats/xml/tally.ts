import type { LineProblem } from '../../draft.ts';
import type { ProblemKind } from '../../problem-kinds.ts';

/** Counts what is the same with many records of a file, so that it is one problem instead of a thousand. */
export interface Tally {
  readonly add: (kind: string, line: number) => void;
  /** One problem for each, on the line where it was met first. `describe` is told which and how many there are. */
  readonly problems: (describe: (kind: string, count: number) => string, kindOf: (kind: string) => ProblemKind) => LineProblem[];
}

export function makeTally(): Tally {
  const kinds = new Map<string, { line: number; count: number }>();
  return {
    add: (kind, line) => {
      const found = kinds.get(kind);
      if (found) found.count += 1;
      else kinds.set(kind, { line, count: 1 });
    },
    problems: (describe, kindOf) => [...kinds].map(([kind, { line, count }]) => ({ kind: kindOf(kind), line, message: describe(kind, count) })),
  };
}
